package dev.pushback.app.reading;

import java.util.List;
import java.util.Optional;

/** The language of evidence patterns, for those who load rubrics and want to name faults. */
public final class PatternLanguage {
  private final Lexicon lexicon;

  private PatternLanguage(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The language with a rubric's own words; lines that are no words are left out. */
  public static PatternLanguage with(List<String> lines) {
    return new PatternLanguage(
        Lexicon.english()
            .plus(lines.stream().filter(line -> Lexicon.lineFault(line).isEmpty()).toList()));
  }

  /** What is wrong with a line of a rubric's lexicon, if anything. */
  public Optional<String> lineFault(String line) {
    var wrong = Lexicon.lineFault(line);
    if (wrong.isPresent()) {
      return wrong;
    }
    int relation = line.indexOf('=');
    int listed = line.indexOf(':');
    boolean isRelation = relation > 0 && (listed < 0 || relation < listed);
    return isRelation ? fault(line.substring(relation + 1).strip()) : Optional.empty();
  }

  /** What is wrong with a pattern, if anything. */
  public Optional<String> fault(String pattern) {
    try {
      PatternParser.parse(pattern, (quoted, name) -> Grammar.known(lexicon, quoted, name));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
