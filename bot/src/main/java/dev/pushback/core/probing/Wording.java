package dev.pushback.core.probing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults in how a question is put that a good interviewer avoids, recognised by their form. */
final class Wording {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!:;]) ");

  private static final String ASKING =
      "(?:(?:at|by|in|for|after|to|on|with|from) )?"
          + "(?:what|how|why|when|where|which|who|whose|whom)"
          + "|(?:would|do|did|are|could|can|should|have|will) (?:you|we|they)"
          + "|(?:is|does|did) (?:it|that|he|she)";

  private static final Pattern FIRST = words("(?:" + ASKING + ")");
  private static final Pattern SECOND =
      words(",? (?:and|or|but|then) (?:then )?(" + ASKING + ")\\b([^?]*)\\?");

  private static final String AUXILIARY =
      "is|are|was|were|do|does|did|will|would|should|could|can|have|has|had";
  private static final String NOT =
      "(?:is|are|was|were|do|does|did|wo|would|should|could|ca|have|has|had)n['’]t";
  private static final String IT = "(?:you|it|that|this|they|we|there|the|an?|i|he|she)";

  private static final Pattern LEADING =
      words(
          "(?:^|[.;:!] )(?:so |but |and )?(?:"
              + AUXILIARY
              + ")(?: [a-z]+){1,4} not\\b|(?:^|[.;:!] )(?:so |but |and )?"
              + NOT
              + " "
              + IT
              + "\\b|, (?:"
              + NOT
              + " "
              + IT
              + "|right|correct|no|yes)\\?$"
              + "|\\b(?:surely|obviously|of course|would you agree|do you agree"
              + "|don['’]t you (?:agree|think)|why don['’]t you|why not just)\\b");

  /** So many words may follow "and" without being a question of their own, as in "and to whom". */
  private static final int TAG = 3;

  /** So many when they mirror the first, as in "which stay and which go". */
  private static final int MIRROR = 5;

  private Wording() {}

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** One of these stands in all that leads. */
  private static final List<String> LEADS =
      List.of(
          " not",
          "n't",
          "n’t",
          "surely",
          "obviously",
          "of course",
          "agree",
          ", right",
          ", correct",
          ", no",
          ", yes");

  /** One of these stands before each second question. */
  private static final List<String> JOINTS = List.of(" and ", " or ", " but ", " then ");

  /** The beginning of a second question behind the first, if there is one. */
  static Optional<String> second(String text) {
    var flat = flat(text);
    if (!holdsOne(JOINTS, flat)) {
      return Optional.empty();
    }
    var sentences = SENTENCE.split(flat, -1);
    var last = sentences[sentences.length - 1];
    var second = SECOND.matcher(last);
    var first = FIRST.matcher(last);
    if (!second.find() || !first.find() || first.start() >= second.start()) {
      return Optional.empty();
    }
    int length = count(second.group(1)) + count(second.group(2));
    boolean mirrors = asks(first.group()).equals(asks(second.group(1)));
    return length > (mirrors ? MIRROR : TAG)
        ? Optional.of(second.group().strip().replaceFirst("^, ", ""))
        : Optional.empty();
  }

  /** The words that put an answer into somebody's mouth, if there are any. */
  static Optional<String> leading(String text) {
    var flat = flat(text);
    return holdsOne(LEADS, flat)
        ? Optional.of(LEADING.matcher(flat))
            .filter(Matcher::find)
            .map(found -> found.group().replaceFirst("^[^A-Za-z]+", ""))
        : Optional.empty();
  }

  /** Whether a closer look is worth it: most follow-ups are asked without. */
  private static boolean holdsOne(List<String> signs, String text) {
    var small = text.toLowerCase(Locale.ROOT);
    for (var sign : signs) {
      if (small.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static String flat(String text) {
    return text.strip().replace('\n', ' ');
  }

  private static int count(String words) {
    return words.isBlank() ? 0 : words.strip().split(" +", -1).length;
  }

  /** The asking word itself: "which" in "by which". */
  private static String asks(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
