package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.question.Materials;
import dev.pushback.core.scoring.Band;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has just happened, as the candidate is told. */
final class NewsView {
  private final int width;
  private final CoachingView coaching;

  NewsView(int width) {
    this.width = width;
    this.coaching = new CoachingView(width);
  }

  /** The facts, told in order. */
  Page of(Interview before, List<Entry> news) {
    var page = new Page(width);
    var in = before;
    Optional<Fact.Noted> read = Optional.empty();
    for (int i = 0; i < news.size(); i++) {
      var after = in.after(news.get(i));
      var fact = news.get(i).fact();
      if (fact instanceof Fact.Noted noted) {
        read = Optional.of(noted);
      }
      var next = i + 1 < news.size() ? Optional.of(news.get(i + 1).fact()) : Optional.<Fact>empty();
      page.add(told(fact, new Around(in, after, read, next)));
      in = after;
    }
    return page;
  }

  /**
   * A fact's surroundings.
   *
   * @param read what a reader noted just before it
   */
  private record Around(
      Interview before, Interview after, Optional<Fact.Noted> read, Optional<Fact> next) {
    Optional<Gate> gate() {
      return read.flatMap(Fact.Noted::gate);
    }
  }

  private Page told(Fact fact, Around around) {
    return switch (fact) {
      case Fact.Opened opened -> opened(opened, around.after());
      case Fact.Probed(var probe) -> interviewer(probe.text());
      case Fact.Hinted(var _, var text) -> new Page(width).blank().item("Hint: ", text);
      case Fact.Clarified(var _, var answer) -> interviewer(answer);
      case Fact.Encouraged(var gate) -> interviewer(Words.encouraging(gate));
      case Fact.Declined _ -> movingOn(around);
      case Fact.RanOut _ ->
          new Page(width)
              .blank()
              .text(0, around.next().isPresent() ? Words.TIME_WAS_UP : Words.TIME_IS_UP);
      case Fact.Finished(var ending) ->
          new Page(width).blank().text(0, Words.of(ending)).add(afterQuestions(around));
      case Fact.Scored _ ->
          around.after().sealed() ? sealed() : score(around.after(), around.next().isEmpty());
      case Fact.Retried _ -> secondAttempt(around.after());
      case Fact.Improved improved ->
          coaching
              .improvement(around.before(), improved, around.gate())
              .blank()
              .text(0, Words.REDO_OR_QUIT);
      case Fact.Reconsidered reconsidered -> readAgain(reconsidered, around);
      case Fact.Ended _ -> closing(around.after());
      case Fact.CutIn _ -> new Page(width).blank().text(0, Words.CUTTING_IN);
      case Fact.Answered _, Fact.Noted _, Fact.Appealed _, Fact.Resumed _, Fact.Rated _ ->
          nothing();
    };
  }

  /** Where a round stands that is taken up again. */
  Page standing(Interview in) {
    var page = new Page(width).blank().rule('=').heading("Taken up again").rule('=');
    return switch (in.stage()) {
      case Stage.Blank _ -> nothing();
      case Stage.Answering _ -> page.add(lastAsked(in));
      case Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ ->
          page.blank().text(0, Words.READING);
      case Stage.Rating _ -> page.add(rating());
      case Stage.Reviewing _ -> score(in, true);
      case Stage.Retrying _ -> page.add(secondAttempt(in));
      case Stage.Over _ ->
          in.judged()
              ? (in.sealed() ? sealed() : score(in, false)).add(closing(in))
              : ScorecardView.notAssessed(in, Optional.empty(), width).add(closing(in));
    };
  }

  private Page nothing() {
    return new Page(width);
  }

  private Page opened(Fact.Opened opened, Interview in) {
    var page = new Page(width).rule('=');
    page.row(
        Measure.beginning(Harmless.line(in.sheet().question().title()), width - 20),
        in.mode() == Mode.REAL ? "real round" : "practice round",
        true);
    return page.text(0, held(opened.plan(), in.sheet().question().materials()))
        .rule('=')
        .add(interviewer(opened.text()))
        .blank()
        .text(
            0,
            "Answer in as many lines as you like. An empty line or /done hands it in; "
                + "/help shows what else you can type.");
  }

  private static String held(Plan plan, Materials materials) {
    var follow =
        switch (plan.probes()) {
          case 0 -> "no follow-ups";
          case 1 -> "up to one follow-up";
          default -> "up to " + plan.probes() + " follow-ups";
        };
    if (!materials.steps().isEmpty() || !materials.deck().isEmpty()) {
      follow += " and what comes up on the way";
    }
    var time = plan.length().toMinutes() + " minutes";
    return plan.mode() == Mode.REAL
        ? time + " on the clock, " + follow + ", no hints; the score comes at the end."
        : "No clock (a real round has " + time + "), " + follow + ", /hint when you are stuck.";
  }

  private Page sealed() {
    return new Page(width).blank().text(0, Words.SEALED);
  }

  private Page interviewer(String text) {
    return new Page(width).blank().heading("Interviewer:").prose(2, text);
  }

  private Page lastAsked(Interview in) {
    var turns = in.transcript().turns();
    var page = interviewer(turns.getFirst().text());
    for (var turn : in.transcript().promptsBefore(turns.size())) {
      if (!(turn instanceof Turn.Asked)) {
        page.add(interviewer(turn.text()));
      }
    }
    long said = turns.stream().filter(Turn.Said.class::isInstance).count();
    return said == 0
        ? page
        : page.blank().text(0, "What you answered before is kept: " + said + ".");
  }

  private Page afterQuestions(Around around) {
    return around.after().judged()
        ? rating()
        : ScorecardView.notAssessed(around.after(), around.gate(), width)
            .add(closing(around.after()));
  }

  private Page rating() {
    var page =
        new Page(width).blank().text(0, "Before you see the score: how good was it, all in all?");
    for (var band : Band.values()) {
      var label = String.format("  %d %-12s", band.level(), band.word());
      page.item(label, Words.meaning(band));
    }
    return page;
  }

  private Page score(Interview in, boolean open) {
    var page =
        ScorecardView.of(in, width).add(new PlantedView(width).of(in)).add(coaching.oneThing(in));
    if (!open) {
      return page;
    }
    page.blank();
    return CoachingView.fix(in).isPresent()
        ? page.text(0, Words.REDO_OR_QUIT + " /why explains all that is open.")
        : page.text(0, "Type /quit to close.");
  }

  /** Why a reply earned nothing, if it could not be judged, and that the round goes on. */
  private Page movingOn(Around around) {
    boolean last = around.next().filter(Fact.Finished.class::isInstance).isPresent();
    var said =
        Stream.concat(
                around.gate().map(Words::unjudged).stream(),
                last ? Stream.<String>empty() : Stream.of(Words.MOVING_ON))
            .toList();
    return said.isEmpty() ? nothing() : new Page(width).blank().text(0, String.join(" ", said));
  }

  private Page secondAttempt(Interview in) {
    var asked = in.heard().turns().getLast().text();
    return CoachingView.fix(in)
        .map(check -> coaching.invitation(check, asked))
        .orElseGet(this::nothing);
  }

  private Page readAgain(Fact.Reconsidered reconsidered, Around around) {
    var page =
        around
            .read()
            .map(
                noted ->
                    new AppealView(width).of(around.before(), around.after(), reconsidered, noted))
            .orElseGet(this::nothing);
    return around.next().isPresent() ? page : page.blank().text(0, Words.REDO_OR_QUIT);
  }

  private Page closing(Interview in) {
    if (in.mode() == Mode.REAL) {
      return new Page(width).blank().text(0, "The round is closed.");
    }
    return coaching
        .goodReplies(in)
        .blank()
        .text(0, "The round is closed. /sample shows a strong answer; an empty line leaves.");
  }
}
