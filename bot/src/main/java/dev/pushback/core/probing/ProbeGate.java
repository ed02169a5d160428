package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the words of a follow-up may be shown: short, one question, no praise, nothing repeated.
 */
public final class ProbeGate {
  /** The most words that a follow-up may have. */
  public static final int MAX_WORDS = 30;

  private static final Set<String> PRAISE =
      Set.of(
          "great",
          "excellent",
          "awesome",
          "nice",
          "impressive",
          "amazing",
          "brilliant",
          "fantastic",
          "wonderful",
          "congratulations");

  private static final List<String> PHRASES =
      List.of(
          "good point",
          "good answer",
          "good question",
          "good thinking",
          "well done",
          "well said",
          "well put",
          "i like that",
          "i like how",
          "fair enough",
          "fair point");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private ProbeGate() {}

  /**
   * What is wrong with the words, each as the end of "The follow-up ..."; empty when nothing is.
   */
  public static List<String> faults(String text) {
    return faults(text, MAX_WORDS);
  }

  /**
   * The same for words that may be longer.
   *
   * @param most the most words they may have
   */
  public static List<String> faults(String text, int most) {
    var words = List.of(SPACE.split(text.strip()));
    var faults = new ArrayList<String>();
    if (text.isBlank()) {
      faults.add("is empty");
    }
    if (words.size() > most) {
      faults.add("has " + words.size() + " words, more than " + most);
    }
    long questions = text.chars().filter(c -> c == '?').count();
    if (questions != 1) {
      faults.add("asks " + questions + " questions instead of one");
    }
    praise(words).ifPresent(word -> faults.add("praises (\"" + word + "\")"));
    return faults;
  }

  /** The beginning of a second question behind the first, if there is one. */
  public static Optional<String> second(String text) {
    return Wording.second(text);
  }

  /**
   * The words that put an answer into somebody's mouth, if there are any. An unfounded challenge
   * may do so: seeing through it is the point.
   */
  public static Optional<String> leading(String text, Validity validity) {
    return validity == Validity.UNFOUNDED ? Optional.empty() : Wording.leading(text);
  }

  /** The first words of praise; a word with a capital inside a sentence is a name. */
  private static Optional<String> praise(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean name =
          i > 0
              && Character.isUpperCase(words.get(i).codePointAt(0))
              && Character.isLetterOrDigit(
                  words.get(i - 1).codePointBefore(words.get(i - 1).length()));
      if (!name && PRAISE.contains(letters(words.get(i)))) {
        return Optional.of(letters(words.get(i)));
      }
    }
    return PHRASES.stream()
        .filter(String.join(" ", words).toLowerCase(Locale.ROOT)::contains)
        .findFirst();
  }

  private static String letters(String word) {
    var letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a follow-up may come after the ones that were already asked, in these words or with
   * others in front.
   */
  public static boolean admits(Probe probe, Collection<Probe> asked) {
    var words = probe.text().toLowerCase(Locale.ROOT);
    return faults(probe.text()).isEmpty()
        && second(probe.text()).isEmpty()
        && leading(probe.text(), probe.validity()).isEmpty()
        && asked.stream().noneMatch(e -> e.text().toLowerCase(Locale.ROOT).endsWith(words));
  }
}
