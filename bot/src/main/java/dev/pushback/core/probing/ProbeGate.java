package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the words of a follow-up may be shown: short, one question, no praise, nothing repeated.
 */
public final class ProbeGate {
  /** The most words that a follow-up may have. */
  public static final int MAX_WORDS = 30;

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
    var words = words(text.strip());
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
    Praise.in(words).ifPresent(word -> faults.add("praises (\"" + word + "\")"));
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

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isSpace(text.charAt(at))) {
        if (at > from) {
          words.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
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
