package dev.pushback.edge.content;

import dev.pushback.core.question.Question;
import java.util.Collections;
import java.util.stream.Stream;

/** Whether the longer texts of a question are about as long as they should be. */
final class QuestionSizes {

  private static final int SHORTEST_QUESTION = 15;
  private static final int LONGEST_QUESTION = 110;
  private static final int SHORTEST_SAMPLE = 80;
  private static final int LONGEST_SAMPLE = 220;

  /** Samples of which one is so many times as long as another show nothing but length. */
  private static final double UNLIKE = 1.4;

  private QuestionSizes() {}

  /** Notes what is doubtful where it stands. */
  static void check(Question whole, QuestionDraft.Spots spots) {
    var samples = whole.samples();
    var counts =
        Stream.of(samples.strong(), samples.middling(), samples.weak())
            .map(QuestionSizes::count)
            .toList();
    question(count(whole.text()), spots.text());
    sample("strong", counts.get(0), spots.strong());
    sample("middling", counts.get(1), spots.middling());
    sample("weak", counts.get(2), spots.weak());
    int shortest = Collections.min(counts);
    if (shortest > 0 && Collections.max(counts) > UNLIKE * shortest) {
      spots
          .strong()
          .fault(
              Rule.SIZE,
              "the samples have %d, %d and %d words".formatted(counts.toArray()),
              "make them about equally long, or length is all that they show");
    }
  }

  private static void question(int words, Field spot) {
    if (words < SHORTEST_QUESTION || words > LONGEST_QUESTION) {
      spot.fault(
          Rule.SIZE,
          "the question has %d words".formatted(words),
          "give a concrete setting and one request, in 25 to 90 words");
    }
  }

  private static void sample(String name, int words, Field spot) {
    if (words < SHORTEST_SAMPLE || words > LONGEST_SAMPLE) {
      var what = "%s has %d words".formatted(name, words);
      spot.fault(Rule.SIZE, what, "write 110 to 180 words, as somebody would say them");
    }
  }

  private static int count(String text) {
    int words = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean was = space;
      space = Prose.isSpace(c);
      words += was && !space ? 1 : 0;
    }
    return words;
  }
}
