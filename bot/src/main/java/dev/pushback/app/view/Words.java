package dev.pushback.app.view;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Recommendation;
import dev.pushback.core.interview.Ending;
import dev.pushback.core.scoring.Band;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Source;

/** What is said in every room for each value of the core: one clear sentence or a few words. */
public final class Words {
  public static final String TIME_WAS_UP =
      "Time is up. This answer still counts; it was the last one.";
  public static final String MOVING_ON = "All right, we move on.";
  public static final String SEALED =
      "The scorecard is written and sealed. The committee opens all cards of the loop together,"
          + " after the last round.";
  public static final String CUTTING_IN =
      "(The interviewer cuts in. What you said so far is kept.)";
  public static final String READING = "Your answer is being read ...";
  public static final String NO_SAMPLE_IN_REAL_MODE =
      "Sample answers are shown in practice rounds only.";
  public static final String LAST_ENQUIRY =
      "That was the last one that I can tell you. From here on make assumptions, and say which.";
  public static final String NO_ENQUIRY_LEFT =
      "I answer no more questions back in this round: make an assumption and say which one.";

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
