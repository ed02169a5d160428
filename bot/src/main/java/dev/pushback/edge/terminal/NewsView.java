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
      page.add(told(fact, new Around(before, in, after, read, next)));
      in = after;
    }
    return page;
  }

  /**
   * A fact's surroundings.
   *
   * @param start the interview before all the news
   * @param read what a reader noted just before it
   */
  private record Around(
      Interview start,
      Interview before,
      Interview after,
      Optional<Fact.Noted> read,
      Optional<Fact> next) {
    Optional<Gate> gate() {
      return read.flatMap(Fact.Noted::gate);
    }
  }

  private Page told(Fact fact, Around around) {
    return switch (fact) {
      case Fact.Opened opened -> opened(opened, around.after());
      case Fact.Probed(var probe) -> interviewer(probe.text());
      case Fact.Hinted(var _, var text) -> new Page(width).blank().item("Hint: ", text);
      case Fact.Clarified(var _, var answer) -> told(answer, around.after());
      case Fact.Encouraged(var gate) -> interviewer(Words.encouraging(gate));
      case Fact.Declined _ -> movingOn(around);
      case Fact.RanOut _ ->
          new Page(width)
              .blank()
              .text(0, around.next().isPresent() ? Words.TIME_WAS_UP : Words.TIME_IS_UP);
      case Fact.Finished(var ending) ->
          new Page(width).blank().text(0, Words.of(ending)).add(afterQuestions(around));
      case Fact.Scored _ -> scored(around);
      case Fact.Retried _ -> secondAttempt(around.after());
      case Fact.Improved improved ->
          coaching
              .improvement(around.before(), improved, around.gate())
              .blank()
              .text(0, CoachingView.next(around.after()));
      case Fact.Reconsidered reconsidered -> readAgain(reconsidered, around);
      case Fact.Ended _ -> closing(around.after());
      case Fact.CutIn _ -> new Page(width).blank().text(0, Words.CUTTING_IN);
      case Fact.Noted noted -> refused(noted, around);
      case Fact.Answered _, Fact.Appealed _, Fact.Resumed _, Fact.Rated _ -> nothing();
    };
  }

  private Page told(String answer, Interview after) {
    var page = interviewer(answer);
    return after.answersBack() ? page : page.text(2, Words.LAST_ENQUIRY);
  }

  /** A request for data at the end of an answer that comes too late. */
  private Page refused(Fact.Noted noted, Around around) {
    var in = around.before();
    boolean answering = in.stage() instanceof Stage.Reading && !in.clock().ranOut();
    return answering && noted.gate().isEmpty() && in.requests() && !in.answersBack()
        ? new Page(width).blank().text(0, Words.NO_ENQUIRY_LEFT)
        : nothing();
  }

  private Page nothing() {
    return new Page(width);
  }

  private Page opened(Fact.Opened opened, Interview in) {
    var page = new Page(width).rule('=');
    page.row(
        Measure.beginning(
            Harmless.line(in.sheet().question().title()), width - kind(in).length() - 4),
        kind(in),
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

  /** The mode of a round and its level. */
  static String kind(Interview in) {
    return (in.mode() == Mode.REAL ? "real round, " : "practice round, ")
        + in.seniority().word()
        + " level";
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

  Page sealed() {
    return new Page(width).blank().text(0, Words.SEALED);
  }

  Page interviewer(String text) {
    return new Page(width).blank().heading("Interviewer:").prose(2, text);
  }

  private Page afterQuestions(Around around) {
    if (around.after().judged()) {
      return rating();
    }
    var page = ScorecardView.notAssessed(around.after(), around.gate(), width);
    return around.next().isPresent() ? page : page.add(closing(around.after()));
  }

  Page rating() {
    var page =
        new Page(width).blank().text(0, "Before you see the score: how good was it, all in all?");
    for (var band : Band.values()) {
      var label = String.format("  %d %-12s", band.level(), band.word());
      page.item(label, Words.meaning(band));
    }
    return page;
  }

  Page score(Interview in, boolean open) {
    var page =
        ScorecardView.of(in, width).add(new PlantedView(width).of(in)).add(coaching.oneThing(in));
    if (!open) {
      return page;
    }
    var why = CoachingView.fix(in).isPresent() ? " /why explains all that is open." : "";
    return page.blank().text(0, CoachingView.next(in) + why);
  }

  /** Why a reply earned nothing, if it could not be judged, and that the round goes on. */
  private Page movingOn(Around around) {
    boolean last = around.next().filter(Fact.Finished.class::isInstance).isPresent();
    var said =
        Stream.concat(
                around.gate().map(gate -> unheard(gate, around.after())).stream(),
                last ? Stream.<String>empty() : Stream.of(Words.MOVING_ON))
            .toList();
    return said.isEmpty() ? nothing() : new Page(width).blank().text(0, String.join(" ", said));
  }

  private static String unheard(Gate gate, Interview in) {
    return gate == Gate.CLARIFYING && !in.answersBack()
        ? Words.NO_ENQUIRY_LEFT
        : Words.unjudged(gate);
  }

  Page secondAttempt(Interview in) {
    var asked = in.heard().turns().getLast().text();
    return CoachingView.fix(in)
        .map(check -> coaching.invitation(check, asked))
        .orElseGet(this::nothing);
  }

  private Page readAgain(Fact.Reconsidered reconsidered, Around around) {
    var page =
        around.read().map(noted -> appeal(around).of(reconsidered, noted)).orElseGet(this::nothing);
    return around.next().isPresent()
        ? page
        : page.blank().text(0, CoachingView.next(around.after()));
  }

  /** After an appeal the card is shown again if a score on it changed. */
  private Page scored(Around around) {
    var in = around.after();
    if (in.sealed()) {
      return sealed();
    }
    boolean appealed = around.start().appeal().isPresent();
    return appealed && !appeal(around).changesScores()
        ? new Page(width).blank().text(0, CoachingView.next(in))
        : score(in, around.next().isEmpty());
  }

  private AppealView appeal(Around around) {
    return new AppealView(around.start(), around.after(), width);
  }

  Page closing(Interview in) {
    if (in.mode() == Mode.REAL) {
      return new Page(width).blank().text(0, "The round is closed.");
    }
    return coaching
        .goodReplies(in)
        .blank()
        .text(0, "The round is closed. /sample shows a strong answer; an empty line leaves.");
  }
}
