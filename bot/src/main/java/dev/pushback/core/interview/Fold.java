package dev.pushback.core.interview;

import dev.pushback.core.question.Probe;
import dev.pushback.core.transcript.Turn;
import java.time.Instant;
import java.util.Optional;

/**
 * How each fact changes an interview. It trusts the facts: what may happen is decided by the rules.
 */
final class Fold {
  private Fold() {}

  static Interview apply(Interview in, Entry entry) {
    var at = entry.at();
    var next =
        switch (entry.fact()) {
          case Fact.Opened opened -> opened(in, opened, at);
          case Fact.Answered answered -> answered(in, answered, at);
          case Fact.CutIn _ -> talk(in, in.talk().cuttingIn());
          case Fact.Noted noted -> noted(in, noted);
          case Fact.Probed(var probe) -> saying(in, new Turn.Probed(probe), at);
          case Fact.Hinted(var check, var text) -> saying(in, new Turn.Hinted(check, text), at);
          case Fact.Clarified(var _, var answer) -> saying(in, new Turn.Told(answer), at);
          case Fact.Encouraged _ -> stage(in, new Stage.Answering(), in.clock().start(at));
          case Fact.Declined _ -> declined(in);
          case Fact.Resumed _ -> stage(in, in.stage(), in.clock().start(at));
          case Fact.RanOut _ -> stage(in, in.stage(), in.clock().rung());
          case Fact.Finished(var ending) -> finished(in, ending, at);
          case Fact.Rated(var band) -> review(in, in.review().rated(band));
          case Fact.Scored scored ->
              stage(review(in, in.review().scored(scored)), new Stage.Reviewing(), in.clock());
          case Fact.Retried _ -> retried(in, at);
          case Fact.Improved improved ->
              stage(review(in, in.review().improved(improved)), new Stage.Reviewing(), in.clock());
          case Fact.Appealed appealed ->
              stage(
                  review(in, in.review().with(in.review().appeals().plus(appealed))),
                  new Stage.Reconsidering(),
                  in.clock());
          case Fact.Reconsidered read ->
              stage(
                  review(in, in.review().with(in.review().appeals().plus(read))),
                  new Stage.Reviewing(),
                  in.clock());
          case Fact.Ended _ -> stage(in, new Stage.Over(), in.clock());
        };
    return versioned(next, in.version() + 1);
  }

  private static Interview opened(Interview in, Fact.Opened opened, Instant at) {
    return new Interview(
        in.sheet(),
        in.version(),
        new Stage.Answering(),
        Optional.of(opened),
        in.clock().start(at),
        in.talk().saying(new Turn.Asked(opened.text())),
        in.review(),
        in.ending());
  }

  private static Interview answered(Interview in, Fact.Answered answered, Instant at) {
    var retry = in.review().retry();
    if (retry.isPresent()) {
      var talk = retry.get().answering(answered.key(), answered.text());
      return stage(review(in, in.review().retrying(talk)), new Stage.Rereading(), in.clock());
    }
    var talk = in.talk().answering(answered.key(), answered.text());
    return stage(talk(in, talk), new Stage.Reading(), in.clock().stop(at));
  }

  private static Interview noted(Interview in, Fact.Noted noted) {
    var appealed = in.appeal();
    if (appealed.isPresent()) {
      return talk(in, in.talk().reconsidering(noted, appealed.get(), in.sheet()));
    }
    var retry = in.review().retry();
    return retry.isPresent()
        ? review(in, in.review().retrying(retry.get().noting(noted, in.sheet())))
        : talk(in, in.talk().noting(noted, in.sheet()));
  }

  private static Interview saying(Interview in, Turn turn, Instant at) {
    var clock = in.clock().running() ? in.clock() : in.clock().start(at);
    return stage(talk(in, in.talk().saying(turn)), new Stage.Answering(), clock);
  }

  /** Passing on a second attempt leads back to the card. */
  private static Interview declined(Interview in) {
    if (in.review().retry().isEmpty()) {
      return talk(in, in.talk().declining());
    }
    return stage(review(in, in.review().back()), new Stage.Reviewing(), in.clock());
  }

  private static Interview finished(Interview in, Ending ending, Instant at) {
    var stage = in.judged() ? new Stage.Rating() : new Stage.Over();
    return new Interview(
        in.sheet(),
        in.version(),
        stage,
        in.opened(),
        in.clock().stop(at),
        in.talk(),
        in.review(),
        Optional.of(ending));
  }

  private static Interview retried(Interview in, Instant at) {
    var check = in.review().scored().flatMap(s -> in.sheet().rubric().check(s.fix()));
    var talk =
        check.map(fix -> in.talk().saying(new Turn.Probed(Probe.neutral(fix)))).orElse(in.talk());
    return stage(
        review(in, in.review().retrying(talk)), new Stage.Retrying(), in.clock().start(at));
  }

  private static Interview talk(Interview in, Talk talk) {
    return new Interview(
        in.sheet(),
        in.version(),
        in.stage(),
        in.opened(),
        in.clock(),
        talk,
        in.review(),
        in.ending());
  }

  private static Interview review(Interview in, Review review) {
    return new Interview(
        in.sheet(),
        in.version(),
        in.stage(),
        in.opened(),
        in.clock(),
        in.talk(),
        review,
        in.ending());
  }

  private static Interview stage(Interview in, Stage stage, Clock clock) {
    return new Interview(
        in.sheet(), in.version(), stage, in.opened(), clock, in.talk(), in.review(), in.ending());
  }

  private static Interview versioned(Interview in, int version) {
    return new Interview(
        in.sheet(),
        version,
        in.stage(),
        in.opened(),
        in.clock(),
        in.talk(),
        in.review(),
        in.ending());
  }
}
