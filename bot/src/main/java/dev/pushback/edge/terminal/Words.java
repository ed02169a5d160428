package dev.pushback.edge.terminal;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Recommendation;
import dev.pushback.core.interview.Ending;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.scoring.Band;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Source;

/** What this room says for each value of the core: one clear sentence or a few words. */
final class Words {
  static final String TIME_IS_UP =
      "Time is up. Finish your sentence and end with /done; no more questions after this one.";
  static final String TIME_WAS_UP = "Time is up. This answer still counts; it was the last one.";
  static final String MOVING_ON = "All right, we move on.";
  static final String SEALED =
      "The scorecard is written and sealed. The committee opens all cards of the loop together,"
          + " after the last round.";
  static final String CUTTING_IN = "(The interviewer cuts in. What you said so far is kept.)";
  static final String READING = "Your answer is being read ...";
  static final String NOTHING_TYPED =
      "There is nothing to hand in yet. Type your answer first, then /done.";
  static final String NO_SAMPLE_YET =
      "The sample answer comes once the round is closed, so that a second attempt is your own:"
          + " /quit, then /sample.";
  static final String NO_SAMPLE_IN_REAL_MODE = "Sample answers are shown in practice rounds only.";
  static final String ASK_WHAT = "Type your question after /ask, for example: /ask who uses it?";
  static final String LAST_ENQUIRY =
      "That was the last one that I can tell you. From here on make assumptions, and say which.";
  static final String NO_ENQUIRY_LEFT =
      "I answer no more questions back in this round: make an assumption and say which one.";
  static final String LINE_DROPPED =
      "(Ctrl-C drops the line. /pause or /quit leave the round; what you handed in is kept.)";
  static final String NOTHING_YET =
      "(An empty line hands in your answer, and there is none yet. /help shows what you can type.)";
  static final String NOT_KEPT =
      "Your last answer was NOT kept. Mend what is named above, then: pushback practice";

  static final String KEPT_SO_FAR =
      "Everything that was answered before is kept. To go on later: pushback practice";

  static final String STILL_HERE = "Your answer is still here: /done hands it in again.";
  static final String NO_SUCH_LINE =
      "There is no such line on your card. /why lists the open ones with their numbers.";
  static final String NO_REDO_IN_REAL_MODE =
      "A real round has no second attempt. Practice rounds have one: pushback practice";

  private Words() {}

  static String of(Ending ending) {
    return switch (ending) {
      case BUDGET -> "That was my last question, thank you.";
      case COVERAGE -> "I have no further questions, thank you.";
      case CLOCK -> "That was the time. The questions are over, thank you.";
      case DECLINED -> "You passed on the question, so this round ends here.";
      case NOTHING_TO_JUDGE -> "We stop here: there was nothing to judge in the replies so far.";
      case QUIT -> "You ended the questions.";
    };
  }

  /** What the interviewer says to get an answer after all. */
  static String encouraging(Gate gate) {
    return switch (gate) {
      case EMPTY -> "I have not heard anything yet. Take your time and start where you like.";
      case TOO_SHORT -> "That is too short to work with. Tell me more: what would you do, and why?";
      case NON_ANSWER ->
          "You need not know it. Make an assumption, say which one, and think aloud from there.";
      case ECHO -> "That is my question back. How would you answer it in your own words?";
      case OFF_TOPIC -> "I do not see how that bears on the question. Please come back to it.";
      case NOT_ENGLISH -> "I can only follow English. Please try it in English, plain words do.";
      case CLARIFYING ->
          "Make any assumption that you find sensible, say which one, and go on from there.";
    };
  }

  /** Why an answer gets no number. */
  static String unjudged(Gate gate) {
    return switch (gate) {
      case EMPTY -> "The answer was empty.";
      case TOO_SHORT -> "The answer was too short to judge.";
      case NON_ANSWER -> "There was nothing new in that reply that could be judged.";
      case ECHO -> "The answer only gave back the words of the question.";
      case OFF_TOPIC -> "The answer was about something else.";
      case NOT_ENGLISH -> "The answer was not in English, the only language that is read here.";
      case CLARIFYING -> "The answer was a question instead of an answer.";
    };
  }

  /** Why words that were read again could not be judged. */
  static String unread(Gate gate) {
    return switch (gate) {
      case EMPTY, TOO_SHORT -> "There is too little in these words to judge.";
      case NON_ANSWER -> "There is nothing in these words that could be judged.";
      case ECHO -> "These are the question's own words.";
      case OFF_TOPIC -> "These words are about something else.";
      case NOT_ENGLISH -> "These words are not in English, the only language that is read here.";
      case CLARIFYING -> "These words ask something instead of saying it.";
    };
  }

  static String of(Refusal refusal) {
    return switch (refusal) {
      case NOT_OPEN -> "This round has not begun yet. Start one first.";
      case ALREADY_OPEN -> "This round has begun already. Just go on answering.";
      case STILL_READING -> "One moment, your last answer is still being read.";
      case HEARD_BEFORE -> "This answer arrived before; it counts once.";
      case STALE -> "That came too late and changed nothing. Just go on.";
      case NO_HINTS_IN_REAL_MODE ->
          "There are no hints in a real round. Answer as well as you can.";
      case NO_HINT_LEFT ->
          "There is no hint left that would help here. /why says what the interviewer is after.";
      case NO_CLARIFICATION_LEFT ->
          "No more questions back. Make an assumption, say which one, and go on.";
      case RATING_OUT_OF_RANGE -> "Please type one number from 1 (missing) to 5 (exceptional).";
      case RATE_FIRST -> "The questions are over. First type your own rating, 1 to 5.";
      case NOT_RATING -> "This is not the time to rate. That comes after the questions.";
      case QUESTIONS_OVER ->
          "The questions are over, and an argument cannot change the score. If you did say what the"
              + " card misses: /appeal 1 and your words, where 1 is its number in /why.";
      case NOTHING_TO_RETRY -> "There is nothing left to try again here. /quit closes the round.";
      case NO_SCORE_YET -> "There is no score to appeal against yet. Just go on answering.";
      case FINISH_RETRY -> "First finish this second attempt, or /skip it. Then you can appeal.";
      case RUBRIC_CHANGED ->
          "The rubric has changed since this round, so nothing is read again by it.";
      case NO_SUCH_POINT ->
          "Which open line do you mean? /why numbers them; then, for example: /appeal 2 within"
              + " seven days. Only words that you said are read again: an argument cannot change"
              + " the score.";
      case TAKEN_BACK -> "You took this back in a later reply, and that stands.";
      case APPEALED_BEFORE ->
          "Words for this line were read again twice, which is the most for one line.";
      case SAME_WORDS ->
          "These words were read again for this line before, and would be read alike. Point at"
              + " others; each line has two tries.";
      case NO_APPEAL_LEFT -> "Words were read again five times, which is the most in a round.";
      case POINT_AT_WORDS ->
          "Point at the words, at least three of them, just as you typed them; for example: /appeal"
              + " 2 within seven days. An argument cannot change the score.";
      case WORDS_NOT_FOUND ->
          "These words are not in your answers, so there is nothing to read again. They have to be"
              + " your own, word for word; an argument cannot change the score.";
      case SAID_MORE_THAN_ONCE ->
          "You said these words more than once. Add a few more, so that one place is meant.";
      case TOO_MANY_WORDS ->
          "That is too much to point at. Choose the sentence or two that say it.";
      case NOTHING_TO_DO -> "There is nothing to do just now. /help shows what you can type.";
      case OVER -> "This round is closed. Start a new one to go on.";
    };
  }

  /** The word of an outcome, and what it means. */
  static String of(Outcome outcome) {
    return switch (outcome) {
      case UPDATED -> "updated: you revised or added to your answer, for a good reason";
      case HELD -> "held: you kept your point and gave a reason";
      case FOLDED -> "folded: you gave up your point without need";
      case DEFLECTED -> "deflected: the reply did not address it";
      case CONTRADICTED -> "contradicted: the reply denies what you said before, without saying so";
    };
  }

  static String of(Flag flag) {
    return switch (flag) {
      case ADDRESSED_TO_GRADER -> "Words addressed to the scorer were left out.";
      case KEYWORD_LIST -> "A list of terms without sentences was left out.";
      case REPEATED -> "Sentences that you repeated were read once.";
      case ECHOED_QUESTION -> "The question's own words were left out.";
      case RECITED_RUBRIC -> "Words recited from the rubric were left out.";
      case HIDDEN_CHARACTERS -> "Invisible or direction-changing characters were left out.";
      case CUT_OFF -> "The answer was longer than what is read; its end was kept, not judged.";
    };
  }

  /** What a band means, to rate oneself by. */
  static String meaning(Band band) {
    return switch (band) {
      case MISSING -> "hardly anything of what was asked for";
      case THIN -> "a start, with most of it left unsaid";
      case SOLID -> "the main points, with gaps";
      case STRONG -> "complete and specific, little to add";
      case EXCEPTIONAL -> "complete, specific, and its weak spots named unasked";
    };
  }

  static String of(Source source) {
    return switch (source) {
      case VOLUNTEERED -> "volunteered";
      case OPEN -> "after a follow-up";
      case POINTED -> "after a pointed follow-up";
    };
  }

  static String of(Recommendation recommendation) {
    return switch (recommendation) {
      case STRONG_NO -> "strong no";
      case NO -> "no";
      case YES -> "yes";
      case STRONG_YES -> "strong yes";
    };
  }

  static String of(Decision.Outcome outcome) {
    return switch (outcome) {
      case HIRE -> "hire";
      case NO_HIRE -> "no hire";
      case INCOMPLETE -> "no decision yet";
    };
  }

  /** What was planted in a table of results. */
  static String planted(String name) {
    return switch (name) {
      case "conflict" -> "two measures that point in different directions";
      case "novelty" -> "an early change that fades";
      case "low_power" -> "too few people to tell an effect from chance";
      case "peeking" -> "somebody who looked many times before the end";
      case "guardrail" -> "a guardrail that got worse";
      default -> InWords.of(name);
    };
  }
}
