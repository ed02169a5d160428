package dev.pushback.core.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question about a word: what it means, or how it is counted.
 *
 * @param counted whether it is asked how it is counted; that is no question about language alone
 */
record Meaning(List<String> term, boolean counted) {
  private static final Pattern OF_A_WORD =
      asked(
          "what (?:does|do|did|is|are|would) (.+?) (?:mean|meant)\\b",
          "what (?:do|did|would) (?:you|we|they) (?:mean|understand) (?:by|with) (.+)",
          "what is meant (?:by|with) (.+)",
          "(?:what|whats) (?:is|s) an? (.+)",
          "whats an? (.+)",
          "define (.+)");

  private static final Pattern OF_A_COUNT =
      asked(
          "((?:how|when) (?:do|does|did|is|are) .*\\b(?:counts?|counted|measured|defined)\\b.*)",
          "(.*\\b(?:counts?|counted) as\\b.*)");

  private static final Pattern DEFINING =
      Pattern.compile("\\b(?:mean\\w*|count\\w*|defin\\w*|(?:what|when) is an?)\\b");

  Meaning {
    term = List.copyOf(term);
  }

  private static Pattern asked(String... ways) {
    return Pattern.compile("(?:" + String.join("|", ways) + ")");
  }

  /** The word that is asked about, if the request asks about one. */
  static Optional<Meaning> in(String asked) {
    var plain = String.join(" ", Words.of(asked));
    return term(OF_A_WORD, plain)
        .map(term -> new Meaning(term, false))
        .or(() -> term(OF_A_COUNT, plain).map(term -> new Meaning(term, true)));
  }

  private static Optional<List<String>> term(Pattern pattern, String plain) {
    return Optional.of(pattern.matcher(plain))
        .filter(Matcher::find)
        .map(found -> Words.of(caught(found, plain)));
  }

  private static String caught(Matcher found, String plain) {
    return IntStream.rangeClosed(1, found.groupCount())
        .filter(group -> found.start(group) >= 0)
        .mapToObj(group -> plain.substring(found.start(group), found.end(group)))
        .collect(Collectors.joining());
  }

  /** Whether something is known that says what the word stands for. */
  boolean isGivenBy(Clarification known) {
    return known.about().stream().anyMatch(this::isDefinedIn);
  }

  private boolean isDefinedIn(String phrase) {
    var defining = DEFINING.matcher(phrase);
    return defining.find()
        && Words.of(defining.replaceAll(" ")).stream()
            .filter(word -> !Words.isGlue(word))
            .anyMatch(word -> term.stream().anyMatch(said -> Words.same(word, said)));
  }
}
