package dev.pushback.app.reading;

import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A lexicon and the patterns of one rubric, made ready to be matched in one walk over the words.
 */
final class Grammar {
  private static final String QUOTED = "'";

  private final Lexicon lexicon;
  private final Words words = new Words();
  private final Map<String, List<Pattern>> relations = new HashMap<>();
  private final Map<String, Patterns> checks = new HashMap<>();
  private final Echo rubric;

  /** The patterns of one check. */
  record Patterns(
      List<Pattern> clear, List<Pattern> partly, List<Pattern> reply, List<Pattern> against) {}

  Grammar(Lexicon lexicon, Rubric rubric) {
    this(lexicon.plus(rubric.lexicon()), recital(rubric));
    rubric.checks().forEach(check -> checks.put(check.id(), patterns(check)));
  }

  private Grammar(Lexicon lexicon, Echo rubric) {
    this.lexicon = lexicon;
    this.rubric = rubric;
    lexicon
        .classes()
        .forEach((name, phrases) -> phrases.forEach(phrase -> words.add(phrase, name)));
    lexicon.relations().forEach((name, forms) -> relations.put(name, parse(forms)));
  }

  private static Echo recital(Rubric rubric) {
    var criteria = rubric.criteria().stream().map(Criterion::about);
    var checks = rubric.checks().map(Check::seeks);
    var anchors =
        rubric.criteria().stream()
            .flatMap(criterion -> criterion.anchors().stream())
            .flatMap(anchor -> Stream.of(anchor.looks(), anchor.example()));
    return new Echo(
        Stream.of(criteria, checks, anchors)
            .flatMap(texts -> texts)
            .flatMap(text -> Splitter.split(Clean.of(text, text.length())).stream())
            .toList());
  }

  /** What the rubric says, to tell when an answer merely recites it. */
  Echo rubric() {
    return rubric;
  }

  Words words() {
    return words;
  }

  /** Every check that has patterns. */
  Map<String, Patterns> checks() {
    return checks;
  }

  /** Whether a name stands for words that a pattern quotes. */
  static boolean isQuoted(String name) {
    return name.startsWith(QUOTED);
  }

  /** The names of all relations. */
  Set<String> relationNames() {
    return relations.keySet();
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
