package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    var words = List.of(text.strip().split("\\s+"));
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
    words.stream()
        .map(word -> word.replaceAll("\\W", "").toLowerCase(Locale.ROOT))
        .filter(PRAISE::contains)
        .findFirst()
        .ifPresent(word -> faults.add("praises (\"" + word + "\")"));
    return faults;
  }

  /**
   * Whether a follow-up may come after the ones that were already asked, in these words or with
   * others in front.
   */
  public static boolean admits(Probe probe, Collection<Probe> asked) {
    var words = probe.text().toLowerCase(Locale.ROOT);
    return faults(probe.text()).isEmpty()
        && asked.stream().noneMatch(e -> e.text().toLowerCase(Locale.ROOT).endsWith(words));
  }
}
