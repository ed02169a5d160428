package dev.pushback.app.view;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Band;
import dev.pushback.core.scoring.Gate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has just happened, as the candidate is told. */
public final class NewsView {
  private final Phrases phrases;

  public NewsView(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The facts, told in order. */
  public Page of(Interview before, List<Entry> news) {
    var page = new Page();
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
      case Fact.Opened opened -> new OpeningView(phrases).of(opened, around.after());
      case Fact.Probed(var probe) -> interviewer(probe.text());
      case Fact.Hinted(var _, var text) -> new Page().blank().item("Hint: ", text);
      case Fact.Clarified(var _, var answer) -> told(answer, around.after());
      case Fact.Encouraged(var gate) -> interviewer(Words.encouraging(gate));
      case Fact.Declined _ -> movingOn(around);
      case Fact.RanOut _ ->
          new Page()
              .blank()
              .text(
                  0, around.next().isPresent() ? Words.TIME_WAS_UP : phrases.of(Phrase.TIME_IS_UP));
      case Fact.Finished(var ending) ->
          new Page().blank().text(0, Words.of(ending)).add(afterQuestions(around));
      case Fact.Scored _ -> scored(around);
      case Fact.Retried _ -> secondAttempt(around.after());
      case Fact.Improved improved ->
          CoachingView.improvement(around.before(), improved, around.gate())
              .blank()
              .text(0, CoachingView.next(around.after(), phrases));
      case Fact.Reconsidered reconsidered -> readAgain(reconsidered, around);
      case Fact.Ended _ -> closing(around.after());
      case Fact.CutIn _ -> new Page().blank().text(0, Words.CUTTING_IN);
      case Fact.Noted noted -> refused(noted, around);
      case Fact.Answered _, Fact.Appealed _, Fact.Resumed _, Fact.Rated _ -> nothing();
    };
  }

  private static Page told(String answer, Interview after) {
    var page = interviewer(answer);
    return after.answersBack() ? page : page.text(2, Words.LAST_ENQUIRY);
  }

  /** A request for data at the end of an answer that comes too late. */
  private static Page refused(Fact.Noted noted, Around around) {
    var in = around.before();
    boolean answering = in.stage() instanceof Stage.Reading && !in.clock().ranOut();
    return answering && noted.gate().isEmpty() && in.requests() && !in.answersBack()
        ? new Page().blank().text(0, Words.NO_ENQUIRY_LEFT)
        : nothing();
  }

  private static Page nothing() {
    return new Page();
  }

  static Page sealed() {
    return new Page().blank().text(0, Words.SEALED);
  }

  static Page interviewer(String text) {
    return new Page().blank().heading("Interviewer:").prose(2, text);
  }

  private Page afterQuestions(Around around) {
    if (around.after().judged()) {
      return rating();
    }
    var page = ScorecardView.notAssessed(around.after(), around.gate(), phrases);
    return around.next().isPresent() ? page : page.add(closing(around.after()));
  }

  static Page rating() {
    var page = new Page().blank().text(0, "Before you see the score: how good was it, all in all?");
    for (var band : Band.values()) {
      var label = String.format("  %d %-12s", band.level(), band.word());
      page.item(label, Words.meaning(band));
    }
    return page;
  }

  Page score(Interview in, boolean open) {
    var page = ScorecardView.of(in).add(PlantedView.of(in)).add(CoachingView.oneThing(in));
    if (!open) {
      return page;
    }
    var why = CoachingView.fix(in).isPresent() ? " " + phrases.of(Phrase.WHY_ALL) : "";
    return page.blank().text(0, CoachingView.next(in, phrases) + why);
  }

  /** Why a reply earned nothing, if it could not be judged, and that the round goes on. */
  private static Page movingOn(Around around) {
    boolean last = around.next().filter(Fact.Finished.class::isInstance).isPresent();
    var said =
        Stream.concat(
                around.gate().map(gate -> unheard(gate, around.after())).stream(),
                last ? Stream.<String>empty() : Stream.of(Words.MOVING_ON))
            .toList();
    return said.isEmpty() ? nothing() : new Page().blank().text(0, String.join(" ", said));
  }

  private static String unheard(Gate gate, Interview in) {
    return gate == Gate.CLARIFYING && !in.answersBack()
        ? Words.NO_ENQUIRY_LEFT
        : Words.unjudged(gate);
  }

  static Page secondAttempt(Interview in) {
    var asked = in.heard().turns().getLast().text();
    return CoachingView.fix(in)
        .map(check -> CoachingView.invitation(check, asked))
        .orElseGet(NewsView::nothing);
  }

  private Page readAgain(Fact.Reconsidered reconsidered, Around around) {
    var page =
        around
            .read()
            .map(noted -> appeal(around).of(reconsidered, noted))
            .orElseGet(NewsView::nothing);
    return around.next().isPresent()
        ? page
        : page.blank().text(0, CoachingView.next(around.after(), phrases));
  }

  /** After an appeal the card is shown again if a score on it changed. */
  private Page scored(Around around) {
    var in = around.after();
    if (in.sealed()) {
      return sealed();
    }
    boolean appealed = around.start().appeal().isPresent();
    return appealed && !appeal(around).changesScores()
        ? new Page().blank().text(0, CoachingView.next(in, phrases))
        : score(in, around.next().isEmpty());
  }

  private static AppealView appeal(Around around) {
    return new AppealView(around.start(), around.after());
  }

  Page closing(Interview in) {
    if (in.mode() == Mode.REAL) {
      return new Page().blank().text(0, "The round is closed.");
    }
    return CoachingView.goodReplies(in).blank().text(0, phrases.of(Phrase.CLOSED));
  }
}
