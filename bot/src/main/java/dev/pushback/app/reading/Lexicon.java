package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reader's knowledge of English: word classes, and relations made of them. It is read from
 * {@code lexicon.txt}, where {@code name: words | more words} lists a class and {@code name =
 * pattern} adds one form of a relation.
 */
final class Lexicon {
  /** Classes that are worked out rather than listed. */
  static final Set<String> WORKED_OUT =
      Set.of("num", "percent", "money", "name", "topic", "ed", "label", "content");

  private static final Lexicon ENGLISH = load("lexicon.txt");

  private final Map<String, List<String>> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> relations = new LinkedHashMap<>();

  static Lexicon english() {
    return ENGLISH;
  }

  /** This lexicon and the lines of a rubric. */
  Lexicon plus(List<String> lines) {
    var longer = new Lexicon();
    classes.forEach((name, forms) -> longer.classes.put(name, new ArrayList<>(forms)));
    relations.forEach((name, forms) -> longer.relations.put(name, new ArrayList<>(forms)));
    lines.stream().map(String::strip).forEach(longer::line);
    return longer;
  }

  /** What is wrong with the form of a line, if anything. */
  static Optional<String> lineFault(String line) {
    try {
      new Lexicon().line(line.strip());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  Map<String, List<String>> classes() {
    return classes;
  }

  Map<String, List<String>> relations() {
    return relations;
  }

  boolean knows(String name) {
    return classes.containsKey(name) || relations.containsKey(name) || WORKED_OUT.contains(name);
  }

  private static Lexicon load(String resource) {
    var lexicon = new Lexicon();
    try (var stream = requireNonNull(Lexicon.class.getResourceAsStream(resource));
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().map(String::strip).forEach(lexicon::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int name = 0;
    while (name < line.length()
        && (Character.isLetterOrDigit(line.charAt(name)) || line.charAt(name) == '-')) {
      name++;
    }
    var rest = line.substring(name).strip();
    if (name == 0 || rest.length() < 2 || "=:".indexOf(rest.charAt(0)) < 0) {
      throw new IllegalArgumentException("expected \"name: words\" or \"name = pattern\": " + line);
    }
    var key = line.substring(0, name);
    if (rest.startsWith("=")) {
      relations.computeIfAbsent(key, _ -> new ArrayList<>()).add(rest.substring(1).strip());
    } else {
      var phrases = classes.computeIfAbsent(key, _ -> new ArrayList<>());
      for (var phrase : rest.substring(1).split("\\|", -1)) {
        phrases.add(phrase.strip());
      }
    }
  }
}
