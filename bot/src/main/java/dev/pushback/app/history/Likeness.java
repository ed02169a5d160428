package dev.pushback.app.history;

import dev.pushback.app.reading.ContentWord;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How sure it is that two tellings are one story. What each says is looked for in the other, word
 * by word, the telling words most; numbers that agree add to it. The weights were learned from
 * stories that were told twice (see reader.md).
 */
public final class Likeness {
  /** From here on two tellings are taken for one story. */
  public static final double SAME = 0.5;

  /** Words that are no more like than this have nothing in common. */
  private static final double STRANGERS = 0.3;

  /** The least that a telling has to hold to be recognised. */
  private static final double LEAST = 4;

  private static final double FOUND = 44.4;
  private static final double NUMBERS = 2.0;
  private static final double MOST_NUMBERS = 2.0;
  private static final double BIAS = -11.6;

  private Likeness() {}

  /** From 0 (surely another story) to 1 (surely the same). */
  public static double of(Fingerprint a, Fingerprint b) {
    if (a.weight() < LEAST || b.weight() < LEAST) {
      return 0;
    }
    double sum = BIAS + FOUND * found(a, b) + NUMBERS * numbers(a, b);
    return 1 / (1 + Math.exp(-sum));
  }

  /** The share of each that is found in the other, as one number. */
  static double found(Fingerprint a, Fingerprint b) {
    return Math.sqrt(share(a, b) * share(b, a));
  }

  static double numbers(Fingerprint a, Fingerprint b) {
    double agree = Numbers.agreement(a.numbers(), b.numbers());
    return Math.min(MOST_NUMBERS, Math.max(agree, Numbers.agreement(b.numbers(), a.numbers())));
  }

  private static double share(Fingerprint some, Fingerprint others) {
    var stems = others.words().stream().map(ContentWord::stem).collect(Collectors.toSet());
    var nearest = ContentWord.nearest(some.words(), others.words());
    double found = 0;
    List<Fingerprint.Mark> marks = some.marks();
    for (int i = 0; i < nearest.length; i++) {
      double like = (nearest[i] - STRANGERS) / (1 - STRANGERS);
      boolean said = stems.contains(marks.get(i).word().stem());
      found += marks.get(i).weight() * (said ? 1 : Math.clamp(like, 0, 1));
    }
    return found / some.weight();
  }
}
