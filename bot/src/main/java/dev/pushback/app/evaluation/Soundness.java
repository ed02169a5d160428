package dev.pushback.app.evaluation;

import dev.pushback.app.assess.Assessment;
import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.app.evaluation.Specimens.Ladder;
import dev.pushback.app.evaluation.Specimens.Rung;
import dev.pushback.app.evaluation.Specimens.Scrap;
import dev.pushback.app.evaluation.Specimens.Variant;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Quote;
import java.util.List;

/** Quotes, sameness, gates and the reading of single checks. */
final class Soundness {
  private static final double SAME = 0.5;
  private static final int WORTH_A_NUMBER = 2;

  private final Judge judge;

  Soundness(Judge judge) {
    this.judge = judge;
  }

  /** Quotes are the candidate's words, and reading twice finds the same. */
  List<Measure> quotesAndSameness(List<Ladder> ladders) {
    var verbatim = new Tally();
    var same = new Tally();
    for (var ladder : ladders) {
      for (var rung : ladder.rungs()) {
        var first = judge.read(ladder.asked(), rung.text());
        same.add(first.equals(judge.read(ladder.asked(), rung.text())));
        first.ledger().entries().values().stream()
            .flatMap(entry -> entry.quote().stream())
            .forEach(quote -> verbatim.add(rung.text().contains(quote.text())));
      }
    }
    return List.of(
        Measure.of(
            "quotes", "quotes that are the candidate's very words", verbatim, Target.atLeast(1, 1)),
        Measure.of("same", "same answer, same score", same, Target.atLeast(1, 1)));
  }

  /** How well single checks are read: seen, rightly seen, quoted from the right sentence. */
  List<Measure> checks(List<Ladder> ladders) {
    var seen = new Tally();
    var rightly = new Tally();
    var quoted = new Tally();
    for (var ladder : ladders) {
      for (var rung : ladder.rungs()) {
        var group = "kind " + ladder.asked().kind();
        var ledger = judge.read(ladder.asked(), rung.text()).ledger();
        rung.shows()
            .forEach(
                (check, shown) -> {
                  if (shown.decision() == Decision.CLEAR) {
                    seen.add(
                        ledger.decision(check) != Decision.ABSENT, group, "voice " + rung.voice());
                  }
                });
        ledger
            .entries()
            .forEach((check, entry) -> found(rung, check, entry, group, rightly, quoted));
      }
    }
    return List.of(
        Measure.of("checks-seen", "checks clearly shown that are found", seen),
        Measure.of("checks-right", "checks found clear that are shown", rightly),
        Measure.of("quote-apt", "of these, quoted from a sentence that shows them", quoted));
  }

  private static void found(
      Rung rung, String check, Ledger.Entry entry, String group, Tally rightly, Tally quoted) {
    if (entry.decision() != Decision.CLEAR) {
      return;
    }
    var shown = rung.shows().get(check);
    rightly.add(shown != null, group);
    if (shown != null) {
      quoted.add(
          entry.quote().map(Quote::text).stream()
              .anyMatch(
                  words ->
                      shown.sentences().stream()
                          .anyMatch(at -> meets(rung.sentences().get(at), words))),
          group);
    }
  }

  private static boolean meets(String sentence, String quote) {
    return sentence.contains(quote) || quote.contains(sentence);
  }

  /** Scraps get no number, short real answers do. */
  List<Measure> scraps(List<Scrap> scraps, List<Ladder> ladders) {
    var numbered = new Tally();
    var refused = new Tally();
    for (var scrap : scraps) {
      boolean number = numbered(judge.read(scrap.asked(), scrap.text()));
      if (scrap.deservesNumber()) {
        refused.add(!number, "kind " + scrap.asked().kind());
      } else {
        numbered.add(number, "why " + scrap.why());
      }
    }
    for (var ladder : ladders) {
      ladder.rungs().stream()
          .filter(rung -> rung.level() >= WORTH_A_NUMBER)
          .forEach(
              rung ->
                  refused.add(
                      !numbered(judge.read(ladder.asked(), rung.text())), "level " + rung.level()));
    }
    return List.of(
        Measure.of(
            "thin-numbered",
            "thin, empty and off-topic answers given a number",
            numbered,
            Target.atMost(0.03, 0.005)),
        Measure.of("real-refused", "real answers refused a number", refused));
  }

  /** The same content in other words moves the score by half a point at most. */
  Measure variants(List<Variant> variants) {
    var tally = new Tally();
    for (var variant : variants) {
      double moved =
          overall(variant.asked(), variant.text()) - overall(variant.asked(), variant.other());
      tally.add(Math.abs(moved) <= SAME, "how " + variant.how(), "kind " + variant.asked().kind());
    }
    return Measure.of("invariance", "same content, other words: within half a point", tally);
  }

  private double overall(Asked asked, String text) {
    return judge.overall(asked, text);
  }

  private static boolean numbered(Assessment assessment) {
    return assessment.gate().isEmpty();
  }
}
