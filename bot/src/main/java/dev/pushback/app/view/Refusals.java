package dev.pushback.app.view;

import dev.pushback.core.interview.Refusal;

/** Why something was not done, in one or two sentences. */
public final class Refusals {
  private final Phrases phrases;

  public Refusals(Phrases phrases) {
    this.phrases = phrases;
  }

  public String of(Refusal refusal) {
    return switch (refusal) {
      case NOT_OPEN -> "This round has not begun yet. Start one first.";
      case ALREADY_OPEN -> "This round has begun already. Just go on answering.";
      case STILL_READING -> "One moment, your last answer is still being read.";
      case HEARD_BEFORE -> "This answer arrived before; it counts once.";
      case STALE -> "That came too late and changed nothing. Just go on.";
      case NO_HINTS_IN_REAL_MODE ->
          "There are no hints in a real round. Answer as well as you can.";
      case NO_HINT_LEFT -> phrases.of(Phrase.NO_HINT_LEFT);
      case NO_CLARIFICATION_LEFT ->
          "No more questions back. Make an assumption, say which one, and go on.";
      case RATING_OUT_OF_RANGE -> phrases.of(Phrase.RATING_OUT_OF_RANGE);
      case RATE_FIRST -> phrases.of(Phrase.RATE_FIRST);
      case NOT_RATING -> "This is not the time to rate. That comes after the questions.";
      case QUESTIONS_OVER -> phrases.of(Phrase.QUESTIONS_OVER);
      case NOTHING_TO_RETRY -> phrases.of(Phrase.NOTHING_TO_RETRY);
      case NO_SCORE_YET -> "There is no score to appeal against yet. Just go on answering.";
      case FINISH_RETRY -> phrases.of(Phrase.FINISH_RETRY);
      case RUBRIC_CHANGED ->
          "The rubric has changed since this round, so nothing is read again by it.";
      case NO_SUCH_POINT -> phrases.of(Phrase.NO_SUCH_POINT);
      case TAKEN_BACK -> "You took this back in a later reply, and that stands.";
      case APPEALED_BEFORE ->
          "Words for this line were read again twice, which is the most for one line.";
      case SAME_WORDS ->
          "These words were read again for this line before, and would be read alike. Point at"
              + " others; each line has two tries.";
      case NO_APPEAL_LEFT -> "Words were read again five times, which is the most in a round.";
      case POINT_AT_WORDS -> phrases.of(Phrase.POINT_AT_WORDS);
      case WORDS_NOT_FOUND ->
          "These words are not in your answers, so there is nothing to read again. They have to be"
              + " your own, word for word; an argument cannot change the score.";
      case SAID_MORE_THAN_ONCE ->
          "You said these words more than once. Add a few more, so that one place is meant.";
      case TOO_MANY_WORDS ->
          "That is too much to point at. Choose the sentence or two that say it.";
      case NOTHING_TO_DO -> phrases.of(Phrase.NOTHING_TO_DO);
      case OVER -> "This round is closed. Start a new one to go on.";
    };
  }
}
