package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Stem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A whole answer as named numbers that tell whether it is an answer to its question at all: how
 * near its words are to the question's, what it speaks of, and how much it says.
 */
final class Worth {
  private static final int A_WORD_OF_CONTENT = 3;
  private static final double LONG = 60;
  private static final double MANY = 5;

  private final Nearness nearness;
  private final String kind;
  private final List<Marked> sentences;
  private final Learned learned;

  /**
   * @param kind what kind of question it is, by its rubric
   */
  Worth(Nearness nearness, String kind, List<Marked> sentences, Learned learned) {
    this.nearness = requireNonNull(nearness);
    this.kind = requireNonNull(kind);
    this.sentences = List.copyOf(sentences);
    this.learned = requireNonNull(learned);
  }

  /** What speaks for and against its being an answer. */
  Map<String, Double> features() {
    var features = new HashMap<String, Double>();
    var said = content(sentences.stream().map(Marked::sentence).toList());
    var asked = nearness.asked();
    int words = sentences.stream().mapToInt(s -> s.sentence().size()).sum();
    features.put("always", 1.0);
    double near = nearness.ofQuestion(said);
    features.put("near", 3 * near);
    features.put("near:" + kind, 3 * near);
    features.put("back", 3 * nearness.toQuestion(said));
    var own = new HashSet<>(stems(said));
    own.removeAll(stems(asked));
    features.put("own", Math.min(MANY, own.size()) / MANY);
    features.put(
        "echo", said.isEmpty() ? 0 : 2.0 * (stems(said).size() - own.size()) / said.size());
    int exact = (int) stems(asked).stream().filter(stems(said)::contains).count();
    features.put("exact", Math.min(MANY, exact) / MANY);
    features.put("size", Math.min(2, words / LONG));
    features.put("short", words < 12 ? 1.0 : words < 20 ? 0.5 : 0.0);
    substance(features);
    sense(said, features);
    return features;
  }

  private void substance(Map<String, Double> features) {
    var each = IntStream.range(0, sentences.size()).mapToDouble(learned::substance).toArray();
    var all = IntStream.range(0, each.length).mapToDouble(i -> each[i]).summaryStatistics();
    features.put(
        "substance", all.getCount() == 0 ? -3 : Math.max(-3, Math.min(3, all.getAverage())));
    features.put("best", all.getCount() == 0 ? -3 : Math.max(-3, Math.min(3, all.getMax())));
    int some = (int) IntStream.range(0, each.length).filter(i -> each[i] > 0).count();
    features.put("some", Math.min(MANY, some) / MANY);
  }

  private void sense(List<String> said, Map<String, Double> features) {
    var direction = WordVectors.english().direction(said);
    var names = WordVectors.names("v:");
    var own = WordVectors.names("v:" + kind + ":");
    for (int d = 0; d < direction.length; d++) {
      features.put(names.get(d), direction[d]);
      features.put(own.get(d), direction[d]);
    }
  }

  private static Set<String> stems(List<String> words) {
    return words.stream().map(Stem::of).collect(Collectors.toSet());
  }

  /** The words of a text that are about something. */
  static List<String> content(String text) {
    return content(Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS)));
  }

  static List<String> content(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .filter(word -> word.length() >= A_WORD_OF_CONTENT && !Topic.isGlue(word))
        .distinct()
        .toList();
  }
}
