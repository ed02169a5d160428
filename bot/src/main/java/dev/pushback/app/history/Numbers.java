package dev.pushback.app.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers of a text, in digits or in words, and how far those of two texts agree. */
final class Numbers {
  private static final Pattern WORD =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,15}(?:\\.\\d{1,6})?)(k?)|\\p{L}+");

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Integer> TIMES =
      Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000);

  /** Numbers that people like so much that they say little. */
  private static final Set<Double> ROUND =
      Set.of(10.0, 12.0, 15.0, 20.0, 24.0, 30.0, 40.0, 50.0, 60.0, 100.0, 1000.0);

  private static final double TELLING = 0.6;
  private static final double LIKED = 0.25;
  private static final double ABOUT = 0.3;
  private static final double NEAR = 0.05;

  private Numbers() {}

  /** Whether a word is a number or part of one. */
  static boolean isOne(String word) {
    return SMALL.containsKey(word) || TIMES.containsKey(word);
  }

  /** The numbers of a text; "forty thousand" is one. */
  static Set<Double> in(String text) {
    var numbers = new TreeSet<Double>();
    var open = Optional.<Double>empty();
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      var before = open;
      open = extended(before, words.group());
      if (open.isEmpty()) {
        before.ifPresent(numbers::add);
        open = value(words.group());
      }
    }
    open.ifPresent(numbers::add);
    return numbers;
  }

  /** A number that this word makes larger, if it does. */
  private static Optional<Double> extended(Optional<Double> number, String word) {
    if (TIMES.containsKey(word)) {
      return Optional.of(number.orElse(1.0) * TIMES.getOrDefault(word, 1));
    }
    return Optional.ofNullable(SMALL.get(word))
        .filter(small -> small < 10)
        .flatMap(
            small -> number.filter(n -> n >= 20 && n < 100 && n % 10 == 0).map(n -> n + small));
  }

  private static Optional<Double> value(String word) {
    if (Character.isDigit(word.charAt(0))) {
      boolean thousands = word.endsWith("k");
      var digits = word.replace(",", "").replace("k", "");
      return Optional.of(Double.parseDouble(digits) * (thousands ? 1000 : 1));
    }
    return Optional.ofNullable(SMALL.get(word)).map(Integer::doubleValue);
  }

  /** How much is told by the numbers that both have; rounded ones count a little. */
  static double agreement(Set<Double> some, Set<Double> others) {
    return some.stream()
        .sorted()
        .mapToDouble(a -> others.stream().mapToDouble(b -> agreement(a, b)).max().orElse(0))
        .sum();
  }

  private static double agreement(double a, double b) {
    if (a == b) {
      return telling(a);
    }
    boolean near = Math.abs(a - b) <= NEAR * Math.max(a, b) && Math.max(a, b) > 20;
    return near ? ABOUT * Math.min(1, 2 * telling(a)) : 0;
  }

  private static double telling(double number) {
    boolean year = number > 1990 && number < 2035;
    return number < 10 || year ? 0 : ROUND.contains(number) ? LIKED : TELLING;
  }

  private static Map<String, Integer> small() {
    var names =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    var tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    var small = new HashMap<String, Integer>();
    for (int i = 0; i < names.length; i++) {
      small.put(names[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      small.put(tens[i], 10 * (i + 2));
    }
    small.put("dozen", 12);
    return Map.copyOf(small);
  }
}
