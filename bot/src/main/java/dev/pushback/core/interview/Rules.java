package dev.pushback.core.interview;

import dev.pushback.core.interview.Signal.Appeal;
import dev.pushback.core.interview.Signal.AskHint;
import dev.pushback.core.interview.Signal.Clarify;
import dev.pushback.core.interview.Signal.Decline;
import dev.pushback.core.interview.Signal.Draft;
import dev.pushback.core.interview.Signal.Note;
import dev.pushback.core.interview.Signal.Open;
import dev.pushback.core.interview.Signal.Quit;
import dev.pushback.core.interview.Signal.Rate;
import dev.pushback.core.interview.Signal.Resume;
import dev.pushback.core.interview.Signal.Retry;
import dev.pushback.core.interview.Signal.Say;
import dev.pushback.core.interview.Signal.Tick;
import dev.pushback.core.interview.Stage.Answering;
import dev.pushback.core.interview.Stage.Blank;
import dev.pushback.core.interview.Stage.Over;
import dev.pushback.core.interview.Stage.Rating;
import dev.pushback.core.interview.Stage.Reading;
import dev.pushback.core.interview.Stage.Reconsidering;
import dev.pushback.core.interview.Stage.Rereading;
import dev.pushback.core.interview.Stage.Retrying;
import dev.pushback.core.interview.Stage.Reviewing;
import java.time.Instant;
import java.util.ArrayList;

/**
 * The one table of legal moves: what each signal means at each stage.
 *
 * <p>There is no default on purpose. A new stage or signal does not compile until every pair is
 * decided here.
 */
final class Rules {
  private Rules() {}

  private record Case(Stage stage, Signal signal) {}

  static Step on(Interview in, Signal signal, Instant now) {
    return take(in, now, decide(in, signal, now));
  }

  private static Move decide(Interview in, Signal signal, Instant now) {
    return switch (new Case(in.stage(), signal)) {
      case Case(Blank _, Open(var plan)) -> Opening.open(in, plan);
      case Case(Blank _, Say _),
          Case(Blank _, Draft _),
          Case(Blank _, AskHint _),
          Case(Blank _, Clarify _),
          Case(Blank _, Decline _),
          Case(Blank _, Resume _),
          Case(Blank _, Tick _),
          Case(Blank _, Note _),
          Case(Blank _, Rate _),
          Case(Blank _, Retry _),
          Case(Blank _, Appeal _),
          Case(Blank _, Quit _) ->
          Move.no(Refusal.NOT_OPEN);

      case Case(Answering _, Say say) -> Floor.say(in, say, now);
      case Case(Answering _, Draft draft) -> Floor.draft(in, draft);
      case Case(Answering _, AskHint _) -> Floor.hint(in);
      case Case(Answering _, Clarify(var text)) -> Floor.clarify(in, text);
      case Case(Answering _, Decline _) -> Floor.decline(in);
      case Case(Answering _, Tick _) -> Floor.tick(in, now);
      case Case(Answering _, Resume _) -> Move.of(new Fact.Resumed());
      case Case(Answering _, Quit _) -> Floor.quit(in);
      case Case(Answering _, Open _) -> Move.no(Refusal.ALREADY_OPEN);
      case Case(Answering _, Note _) -> Move.no(Refusal.STALE);
      case Case(Answering _, Rate _) -> Move.no(Refusal.NOT_RATING);
      case Case(Answering _, Retry _) -> Move.no(Refusal.NOTHING_TO_RETRY);
      case Case(Answering _, Appeal _) -> Move.no(Refusal.NO_SCORE_YET);

      case Case(Reading _, Note note) -> Desk.note(in, note);
      case Case(Reading _, Say say) -> Floor.tooEarly(in, say);
      case Case(Reading _, AskHint _),
          Case(Reading _, Clarify _),
          Case(Reading _, Decline _),
          Case(Reading _, Rate _),
          Case(Reading _, Retry _),
          Case(Reading _, Appeal _),
          Case(Reading _, Quit _) ->
          Move.no(Refusal.STILL_READING);
      case Case(Reading _, Draft _), Case(Reading _, Resume _), Case(Reading _, Tick _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Reading _, Open _) -> Move.no(Refusal.ALREADY_OPEN);

      case Case(Rating _, Rate(var band)) -> Debriefing.rate(in, band);
      case Case(Rating _, Quit _) -> Debriefing.leaveUnrated(in);
      case Case(Rating _, Say say) -> Floor.afterQuestions(in, say, Refusal.RATE_FIRST);
      case Case(Rating _, AskHint _),
          Case(Rating _, Clarify _),
          Case(Rating _, Decline _),
          Case(Rating _, Appeal _),
          Case(Rating _, Retry _) ->
          Move.no(Refusal.RATE_FIRST);
      case Case(Rating _, Draft _), Case(Rating _, Resume _), Case(Rating _, Tick _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Rating _, Open _) -> Move.no(Refusal.ALREADY_OPEN);
      case Case(Rating _, Note _) -> Move.no(Refusal.STALE);

      case Case(Reviewing _, Retry _) -> Debriefing.retry(in);
      case Case(Reviewing _, Appeal appeal) -> Appealing.appeal(in, appeal);
      case Case(Reviewing _, Quit _) -> Move.of(new Fact.Ended());
      case Case(Reviewing _, Say say) -> Floor.afterQuestions(in, say, Refusal.QUESTIONS_OVER);
      case Case(Reviewing _, AskHint _),
          Case(Reviewing _, Clarify _),
          Case(Reviewing _, Decline _) ->
          Move.no(Refusal.QUESTIONS_OVER);
      case Case(Reviewing _, Draft _), Case(Reviewing _, Resume _), Case(Reviewing _, Tick _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Reviewing _, Rate _) -> Move.no(Refusal.NOT_RATING);
      case Case(Reviewing _, Open _) -> Move.no(Refusal.ALREADY_OPEN);
      case Case(Reviewing _, Note _) -> Move.no(Refusal.STALE);

      case Case(Retrying _, Say say) -> Debriefing.say(in, say);
      case Case(Retrying _, Resume _) -> Move.of(new Fact.Resumed());
      case Case(Retrying _, Decline _) -> Move.of(new Fact.Declined());
      case Case(Retrying _, Quit _) -> Move.of(new Fact.Ended());
      case Case(Retrying _, AskHint _), Case(Retrying _, Clarify _) ->
          Move.no(Refusal.QUESTIONS_OVER);
      case Case(Retrying _, Draft _), Case(Retrying _, Tick _), Case(Retrying _, Retry _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Retrying _, Appeal _) -> Move.no(Refusal.FINISH_RETRY);
      case Case(Retrying _, Rate _) -> Move.no(Refusal.NOT_RATING);
      case Case(Retrying _, Open _) -> Move.no(Refusal.ALREADY_OPEN);
      case Case(Retrying _, Note _) -> Move.no(Refusal.STALE);

      case Case(Rereading _, Note note) -> Debriefing.note(in, note);
      case Case(Rereading _, Say _),
          Case(Rereading _, AskHint _),
          Case(Rereading _, Clarify _),
          Case(Rereading _, Decline _),
          Case(Rereading _, Rate _),
          Case(Rereading _, Retry _),
          Case(Rereading _, Appeal _),
          Case(Rereading _, Quit _) ->
          Move.no(Refusal.STILL_READING);
      case Case(Rereading _, Draft _), Case(Rereading _, Resume _), Case(Rereading _, Tick _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Rereading _, Open _) -> Move.no(Refusal.ALREADY_OPEN);

      case Case(Reconsidering _, Note note) -> Appealing.note(in, note);
      case Case(Reconsidering _, Say _),
          Case(Reconsidering _, AskHint _),
          Case(Reconsidering _, Clarify _),
          Case(Reconsidering _, Decline _),
          Case(Reconsidering _, Rate _),
          Case(Reconsidering _, Retry _),
          Case(Reconsidering _, Appeal _),
          Case(Reconsidering _, Quit _) ->
          Move.no(Refusal.STILL_READING);
      case Case(Reconsidering _, Draft _),
          Case(Reconsidering _, Resume _),
          Case(Reconsidering _, Tick _) ->
          Move.no(Refusal.NOTHING_TO_DO);
      case Case(Reconsidering _, Open _) -> Move.no(Refusal.ALREADY_OPEN);

      case Case(Over _, Open _),
          Case(Over _, Say _),
          Case(Over _, Draft _),
          Case(Over _, AskHint _),
          Case(Over _, Clarify _),
          Case(Over _, Decline _),
          Case(Over _, Resume _),
          Case(Over _, Tick _),
          Case(Over _, Rate _),
          Case(Over _, Retry _),
          Case(Over _, Appeal _),
          Case(Over _, Quit _) ->
          Move.no(Refusal.OVER);
      case Case(Over _, Note _) -> Move.no(Refusal.STALE);
    };
  }

  private static Step take(Interview in, Instant now, Move move) {
    return switch (move) {
      case Move.No(var why) -> new Step.Refused(why);
      case Move.Facts(var facts) -> {
        var entries = new ArrayList<Entry>();
        var next = in;
        for (var fact : facts) {
          var entry = new Entry(now, fact);
          entries.add(entry);
          next = next.after(entry);
        }
        yield new Step.Taken(entries, next);
      }
    };
  }
}
