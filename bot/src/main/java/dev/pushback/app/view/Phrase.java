package dev.pushback.app.view;

import java.util.Locale;

/** One thing that every room says in a sentence of its own. */
public enum Phrase {
  /** How an answer is given, told once below the question. */
  HOW_TO_ANSWER(0),
  /** What holds in a practice round: the minutes of a real one, the follow-ups. */
  PRACTICE_TERMS(2),
  TIME_IS_UP(0),
  /** Told to whoever comes back while an answer was being given. */
  DRAFT_NOT_KEPT(0),
  /** What can be done once the card is shown, where a part can be tried again. */
  RETRY_OR_CLOSE(0),
  /** The same where nothing can be tried again. */
  CLOSE(0),
  WHY_ALL(0),
  /** The last word of a practice round. */
  CLOSED(0),
  ANOTHER_ROUND(0),
  RATE_BEFORE_WHY(0),
  /** How one line of a card is explained: its number. */
  WHY_LINE(1),
  /** How words are pointed at: the number of a line. */
  APPEAL_LINE(1),
  /** The same behind a label, without a full stop. */
  APPEAL_THIS(1),
  /** How what was missed is practised: the type of round. */
  ANOTHER_QUESTION(1),
  NO_STORY(0),
  /** How a question is practised: its id. */
  PRACTISE_QUESTION(1),
  /** How any question is practised: the type of round. */
  PRACTISE_ROUND(1),
  NO_HINT_LEFT(0),
  RATING_OUT_OF_RANGE(0),
  RATE_FIRST(0),
  QUESTIONS_OVER(0),
  NOTHING_TO_RETRY(0),
  FINISH_RETRY(0),
  NO_SUCH_POINT(0),
  POINT_AT_WORDS(0),
  NOTHING_TO_DO(0),
  NOTHING_TO_HAND_IN(0),
  NO_SAMPLE_YET(0),
  NO_RETRY_IN_REAL_MODE(0),
  /** Storing failed, and the last answer with it. */
  NOT_KEPT(0),
  /** Something failed after the last answer was stored. */
  KEPT_SO_FAR(0),
  /** Storing failed; the answer can be handed in again. */
  STILL_HERE(0),
  /** The round was left: its id. */
  PAUSED(1);

  private final int places;

  Phrase(int places) {
    this.places = places;
  }

  /** How it is called in a file. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many values it is given; a sentence names them <code>{0}</code>, <code>{1}</code>. */
  int places() {
    return places;
  }
}
