package dev.pushback.app.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a sentence counts for a check, by the words of it that speak loudest. */
final class Reason {
  /** Why, where nothing was learned and a rule decides. */
  static final String RULE = "a rule of the rubric holds in this sentence";

  private static final int MOST = 3;

  private Reason() {}

  /**
   * @param loudest the features that spoke for the check, loudest first
   */
  static String of(Marked sentence, List<String> loudest) {
    var words =
        loudest.stream()
            .flatMap(feature -> words(sentence, feature).stream())
            .distinct()
            .limit(MOST)
            .map(part -> '"' + part + '"')
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "the sentence as a whole speaks for it" : "what counts: " + words;
  }

  private static Optional<String> words(Marked sentence, String feature) {
    var name = feature.substring(feature.indexOf(':') + 1);
    if (feature.startsWith("w:")) {
      return Optional.of(name);
    }
    return feature.startsWith("n:")
        ? sentence.spans(name).stream().findFirst().map(span -> words(sentence, span))
        : Optional.empty();
  }

  private static String words(Marked sentence, Span span) {
    return sentence.sentence().tokens().subList(span.from(), span.to()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
