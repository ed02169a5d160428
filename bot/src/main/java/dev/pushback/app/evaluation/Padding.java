package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.app.evaluation.Specimens.Ladder;
import dev.pushback.app.evaluation.Specimens.Rung;
import java.util.List;
import java.util.Locale;

/** Longer by saying nothing, or by saying it twice, is not better; half an answer is not more. */
final class Padding {
  private static final double RAISED = 0.25;

  private static final List<String> FILLER =
      List.of(
          "I think this is a really interesting question and there is a lot that one could say.",
          "Of course there are many ways to look at this, and people will see it differently.",
          "Let me think about that for a moment before I go on.",
          "It is important to keep the bigger picture in mind at all times.",
          "I have always enjoyed this kind of challenge in my work.",
          "That is more or less how I would see it, all in all.");

  private final Judge judge;
  private final Tally raised = new Tally();

  Padding(Judge judge, List<Ladder> ladders) {
    this.judge = judge;
    ladders.forEach(ladder -> ladder.rungs().forEach(rung -> tryOn(ladder.asked(), rung)));
  }

  Measure measure() {
    return Measure.of(
        "padding", "padded, doubled, cut or laid out anew: scores more for it", raised);
  }

  private void tryOn(Asked asked, Rung rung) {
    double plain = judge.overall(asked, rung.text());
    add("padded", plain, asked, String.join(" ", FILLER) + " " + rung.text());
    add("doubled", plain, asked, rung.text() + " " + rung.text());
    var half = rung.sentences().subList(0, (rung.sentences().size() + 1) / 2);
    add("cut", plain, asked, String.join(" ", half));
    add("bullets", plain, asked, "- " + String.join("\n- ", rung.sentences()));
    add("shouted", plain, asked, rung.text().toUpperCase(Locale.ROOT));
  }

  private void add(String how, double plain, Asked asked, String text) {
    raised.add(judge.overall(asked, text) > plain + RAISED, "how " + how);
  }
}
