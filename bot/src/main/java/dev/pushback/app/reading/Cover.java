package dev.pushback.app.reading;

import java.util.List;
import java.util.Map;

/**
 * How much of what a question is about comes up in an answer to it. An answer to another question
 * of the kind may be strong and still speak of nothing that was asked about.
 */
final class Cover {
  /** A shorter answer may leave out what both know. */
  static final int FEW_WORDS = 30;

  private static final double USUAL_WORDS = 57;
  private static final double GROWTH = 0.08;

  private Cover() {}

  private static final class Shipped {
    private static final Weights LEAST = Weights.shipped("cover").orElse(Weights.NONE);
  }

  /** Whether less of the question comes up than in any answer that the reader was taught with. */
  static boolean isAstray(Nearness nearness, String kind, List<Marked> sentences) {
    var said = sentences.stream().map(Marked::sentence).toList();
    int words = said.stream().mapToInt(Sentence::size).sum();
    return words >= FEW_WORDS
        && of(nearness, Worth.content(said), words) < Shipped.LEAST.odds(Map.of(kind, 1.0))[0];
  }

  /**
   * The share of the question's rare words that some words come near to, as it would be in an
   * answer of usual length: the longer an answer, the more comes up.
   */
  static double of(Nearness nearness, List<String> said, int words) {
    return nearness.cover(said) - GROWTH * Math.log(words / USUAL_WORDS);
  }
}
