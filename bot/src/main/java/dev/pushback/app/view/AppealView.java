package dev.pushback.app.view;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Decision;
import java.util.List;
import java.util.stream.Stream;

/** What came of words that were read again. */
final class AppealView {
  private final Interview before;
  private final Interview after;

  /**
   * @param before the interview while the words were being read
   */
  AppealView(Interview before, Interview after) {
    this.before = before;
    this.after = after;
  }

  Page of(Fact.Reconsidered read, Fact.Noted noted) {
    var page = new Page().blank();
    var check = after.sheet().rubric().check(read.check());
    check.ifPresent(c -> page.add(read.raised() ? raised(c) : unchanged(c, read)));
    noted.gate().ifPresent(gate -> page.text(0, Words.unread(gate)));
    noted.flags().stream().sorted().forEach(flag -> page.text(0, Words.of(flag)));
    page.text(0, left(after.appealsLeft()));
    return read.raised() ? page.blank().text(0, others()) : page;
  }

  private static String left(int appeals) {
    return appeals == 0
        ? "That was the last appeal of this round."
        : "Appeals left in this round: " + appeals + ".";
  }

  /** Whether any score on the card looks different now. */
  boolean changesScores() {
    return !shown(before).equals(shown(after));
  }

  private static List<String> shown(Interview in) {
    return Stream.concat(
            Stream.of(overall(in)),
            in.scorecard().criteria().stream().map(c -> Scale.number(c.score())))
        .toList();
  }

  private String others() {
    return changesScores() ? "The corrected card:" : "All the rest of your card stays as it was.";
  }

  private Page unchanged(Check check, Fact.Reconsidered read) {
    var words = before.appeal().map(a -> Excerpt.quoted(a.words())).orElse("Your words");
    var shows =
        read.now() == Decision.ABSENT
            ? " does not show it"
            : " shows no more than the half that was found before";
    return Page.of(
        "Read again for \""
            + check.name()
            + "\": "
            + words
            + shows
            + ", so the score stays as it is. Looked for: "
            + check.seeks()
            + ".");
  }

  private Page raised(Check check) {
    var page = new Page().rule().heading("Read again: " + check.name()).blank();
    var entry = after.ledger().entry(check.id());
    page.item(
        "Now:      ",
        (entry.decision() == Decision.CLEAR ? "found" : "half found")
            + entry.quote().map(q -> ", in " + Excerpt.quoted(q.text())).orElse(""));
    var part = after.sheet().rubric().criterionOf(check);
    return page.item(
            "Part:     ",
            part.name() + " " + moved(score(before, part.id()), score(after, part.id())))
        .item("Overall:  ", moved(overall(before), overall(after)));
  }

  private static String moved(String from, String to) {
    return from.equals(to) ? "stays at " + to : from + " -> " + to;
  }

  private static String overall(Interview in) {
    return Scale.floor(in.scorecard().overall());
  }

  private static String score(Interview in, String criterion) {
    return Scale.number(in.scorecard().criterion(criterion).map(CriterionScore::score).orElse(1.0));
  }
}
