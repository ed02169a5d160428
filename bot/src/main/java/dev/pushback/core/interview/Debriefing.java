package dev.pushback.core.interview;

import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Gap;
import dev.pushback.core.scoring.Scorecard;
import java.time.Instant;
import java.util.stream.Collectors;

/** What happens after the questions: own rating, score, and second attempts at one part. */
final class Debriefing {
  private static final int MAX_RETRIES = 3;

  private Debriefing() {}

  static Move rate(Interview in, int band) {
    if (band < 1 || band > 5) {
      return Move.no(Refusal.RATING_OUT_OF_RANGE);
    }
    return in.sealed()
        ? Move.of(new Fact.Rated(band), scored(in), new Fact.Ended())
        : Move.of(new Fact.Rated(band), scored(in));
  }

  static Move leaveUnrated(Interview in) {
    return Move.of(scored(in), new Fact.Ended());
  }

  static Move retry(Interview in) {
    var rubric = in.sheet().rubric();
    boolean open = in.scored().filter(scored -> rubric.check(scored.fix()).isPresent()).isPresent();
    return open && in.rubricUnchanged() && in.improvements().size() < MAX_RETRIES
        ? Move.of(new Fact.Retried())
        : Move.no(Refusal.NOTHING_TO_RETRY);
  }

  static Move say(Interview in, Signal.Say say) {
    var keys = in.review().retry().map(Talk::keys).orElseThrow();
    return keys.contains(say.key())
        ? Move.no(Refusal.HEARD_BEFORE)
        : Move.of(new Fact.Answered(say.key(), say.text()));
  }

  static Move note(Interview in, Signal.Note note) {
    if (note.version() != in.version()) {
      return Move.no(Refusal.STALE);
    }
    var noted = Desk.noted(note);
    return Move.of(noted, improved(in.after(new Entry(Instant.EPOCH, noted))));
  }

  private static Fact.Improved improved(Interview in) {
    var rubric = in.sheet().rubric();
    var fix = in.scored().orElseThrow().fix();
    var scores = in.scored().orElseThrow().criteria();
    return rubric
        .check(fix)
        .map(check -> rubric.criterionOf(check).id())
        .map(
            criterion ->
                new Fact.Improved(fix, scores.getOrDefault(criterion, 1.0), now(in, criterion)))
        .orElseGet(() -> new Fact.Improved(fix, 1.0, 1.0));
  }

  private static double now(Interview in, String criterion) {
    return Scorecard.of(in.rubric(), in.ledger(), in.asked())
        .criterion(criterion)
        .map(CriterionScore::score)
        .orElse(1.0);
  }

  static Fact.Scored scored(Interview in) {
    var card = in.scorecard();
    return new Fact.Scored(
        in.reader(),
        card.overall(),
        in.firstScorecard().overall(),
        card.ready(),
        card.criteria().stream()
            .collect(Collectors.toMap(c -> c.criterion().id(), CriterionScore::score)),
        fix(in));
  }

  /** The one thing to work on. */
  private static String fix(Interview in) {
    return Gap.toFix(in.rubric(), in.talk().ledger(), in.asked())
        .map(gap -> gap.check().id())
        .orElse("");
  }
}
