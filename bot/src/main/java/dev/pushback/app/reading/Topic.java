package dev.pushback.app.reading;

import dev.pushback.core.question.Stem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the question is about, as stems of its nouns. */
final class Topic {
  private static final int A_NOUN = 4;

  private static final Set<String> NOT_A_TOPIC =
      Set.of(
          "about",
          "after",
          "also",
          "answer",
          "because",
          "been",
          "before",
          "being",
          "between",
          "could",
          "describe",
          "design",
          "does",
          "during",
          "each",
          "every",
          "explain",
          "first",
          "from",
          "give",
          "have",
          "help",
          "into",
          "just",
          "know",
          "like",
          "look",
          "made",
          "make",
          "many",
          "measure",
          "more",
          "most",
          "much",
          "must",
          "need",
          "only",
          "other",
          "over",
          "people",
          "please",
          "question",
          "same",
          "should",
          "some",
          "success",
          "suppose",
          "team",
          "tell",
          "than",
          "that",
          "their",
          "them",
          "then",
          "there",
          "they",
          "thing",
          "this",
          "those",
          "through",
          "time",
          "under",
          "used",
          "walk",
          "want",
          "week",
          "well",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "will",
          "with",
          "work",
          "would",
          "write",
          "year",
          "your",
          "you",
          "how",
          "days",
          "month",
          "decide",
          "decided",
          "handle",
          "once");

  private static final Set<String> GLUE =
      Set.copyOf(Lexicon.english().classes().getOrDefault("glue", List.of()));

  private Topic() {}

  /** Whether a word only holds others together. */
  static boolean isGlue(String word) {
    return GLUE.contains(word);
  }

  /** The author's nouns; for a question without any, the longer words of its text. */
  static Set<String> of(Task task) {
    var from = task.nouns().isEmpty() ? List.of(task.question()) : task.nouns();
    var stems = new HashSet<String>();
    for (var text : from) {
      for (var word : words(text)) {
        if (task.nouns().isEmpty() ? isLikelyTopic(word) : !GLUE.contains(word)) {
          stems.add(Stem.of(word));
        }
      }
    }
    return stems;
  }

  private static boolean isLikelyTopic(String word) {
    return word.length() >= A_NOUN && !NOT_A_TOPIC.contains(word);
  }

  private static List<String> words(String text) {
    return Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .toList();
  }
}
