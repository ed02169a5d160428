package dev.pushback.app.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words by which a story shows a theme that nobody asked about. Two different ones are needed;
 * a word in passing shows nothing.
 */
final class ThemeWords {
  private static final int NEEDED = 2;

  private static final List<Theme> THEMES = load();

  private record Theme(String name, Pattern words) {}

  private ThemeWords() {}

  /** The themes that a text shows, in the order of their names. */
  static List<String> shownIn(String words) {
    var plain = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return THEMES.stream().filter(theme -> shows(theme, plain)).map(Theme::name).toList();
  }

  private static boolean shows(Theme theme, String words) {
    return theme.words().matcher(words).results().map(MatchResult::group).distinct().count()
        >= NEEDED;
  }

  private static List<Theme> load() {
    try (var stream = requireNonNull(ThemeWords.class.getResourceAsStream("themes.txt"));
        var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .map(parts -> new Theme(parts[0], pattern(parts[1])))
          .sorted(Comparator.comparing(Theme::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word that ends in {@code *} stands for all words that begin so. */
  private static Pattern pattern(String phrases) {
    var either = new StringBuilder();
    for (var phrase : phrases.split("\\|", -1)) {
      var words = phrase.strip();
      boolean open = words.endsWith("*");
      var quoted = Pattern.quote(open ? words.substring(0, words.length() - 1) : words);
      either.append(either.isEmpty() ? "" : "|").append(quoted).append(open ? "" : "\\b");
    }
    return Pattern.compile("\\b(?:" + either + ")");
  }
}
