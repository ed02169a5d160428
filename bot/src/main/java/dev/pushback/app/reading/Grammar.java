package dev.pushback.app.reading;

import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon and the patterns of one rubric, made ready to be matched in one walk over the words.
 */
final class Grammar {
  private static final String QUOTED = "'";

  private final Lexicon lexicon;
  private final Words words = new Words();
  private final Map<String, List<Pattern>> relations = new HashMap<>();
  private final Map<String, Patterns> checks = new HashMap<>();

  /** The patterns of one check. */
  record Patterns(
      List<Pattern> clear, List<Pattern> partly, List<Pattern> reply, List<Pattern> against) {}

  Grammar(Lexicon lexicon, Rubric rubric) {
    this(lexicon.plus(rubric.lexicon()));
    rubric.checks().forEach(check -> checks.put(check.id(), patterns(check)));
  }

  private Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon
        .classes()
        .forEach((name, phrases) -> phrases.forEach(phrase -> words.add(phrase, name)));
    lexicon.relations().forEach((name, forms) -> relations.put(name, parse(forms)));
  }

  Words words() {
    return words;
  }

  List<Pattern> relation(String name) {
    return relations.getOrDefault(name, List.of());
  }

  Patterns patterns(String check) {
    var known = checks.get(check);
    return known != null ? known : new Patterns(List.of(), List.of(), List.of(), List.of());
  }

  private Patterns patterns(Check check) {
    var evidence = check.evidence();
    return new Patterns(
        parse(evidence.clear()),
        parse(evidence.partly()),
        parse(evidence.reply()),
        parse(evidence.against()));
  }

  private List<Pattern> parse(List<String> sources) {
    var patterns = new ArrayList<Pattern>();
    for (var source : sources) {
      patterns.add(
          PatternParser.parse(
              source,
              (quoted, name) -> {
                var known = known(lexicon, quoted, name);
                if (quoted) {
                  words.add(name, known);
                }
                return known;
              }));
    }
    return patterns;
  }

  static String known(Lexicon lexicon, boolean quoted, String name) {
    if (quoted) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an empty phrase");
      }
      return QUOTED + name.strip();
    }
    if (!lexicon.knows(name)) {
      throw new IllegalArgumentException("there is no word class \"" + name + "\"");
    }
    return name;
  }
}
