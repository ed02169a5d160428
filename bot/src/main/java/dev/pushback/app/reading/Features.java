package dev.pushback.app.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One sentence as named numbers: the relations and word classes that stand in it, the rules of the
 * rubric that hold in it, its words and where they point, and its length.
 */
final class Features {
  /** The share of the words that are known. */
  static final String KNOWN = "known";

  private static final double RULE_CLEAR = 1.5;
  private static final double WORD = 0.7;
  private static final double A_LONG_SENTENCE = 15;

  private final List<Marked> sentences;
  private final Occurrences occurrences;
  private final Grammar grammar;
  private final Nearness nearness;

  Features(List<Marked> sentences, Occurrences occurrences, Grammar grammar, Nearness nearness) {
    this.nearness = nearness;
    this.sentences = sentences;
    this.occurrences = occurrences;
    this.grammar = grammar;
  }

  /** The features of the sentence at this place of the list. */
  Map<String, Double> of(int at) {
    var features = new HashMap<String, Double>();
    var sentence = sentences.get(at);
    relations(sentence, features);
    rules(at, features);
    words(sentence.sentence(), features);
    features.put("size", Math.min(3, sentence.sentence().size() / A_LONG_SENTENCE));
    var own = Worth.content(List.of(sentence.sentence()));
    features.put("near", 2 * nearness.toQuestion(own));
    features.put("always", 1.0);
    return features;
  }

  private static void words(Sentence sentence, Map<String, Double> features) {
    var words = sentence.tokens().stream().map(Token::text).toList();
    var vectors = WordVectors.english();
    words.forEach(word -> features.put("w:" + word, WORD));
    long known =
        sentence.tokens().stream().filter(t -> t.number() || vectors.knows(t.text())).count();
    features.put(KNOWN, (double) known / sentence.size());
    var direction = vectors.direction(words);
    var names = WordVectors.names("v:");
    for (int d = 0; d < direction.length; d++) {
      features.put(names.get(d), direction[d]);
    }
  }

  private void relations(Marked sentence, Map<String, Double> features) {
    grammar.relationNames().forEach(sentence::has);
    for (var name : sentence.names()) {
      if (!Grammar.isQuoted(name)) {
        features.put("n:" + name, 1.0);
      }
    }
  }

  private void rules(int at, Map<String, Double> features) {
    grammar.checks().forEach((check, patterns) -> rules(at, check, patterns, features));
  }

  private void rules(
      int at, String check, Grammar.Patterns patterns, Map<String, Double> features) {
    if (holds(patterns.clear(), at)) {
      features.put("c:" + check, RULE_CLEAR);
    }
    if (holds(patterns.partly(), at)) {
      features.put("p:" + check, 1.0);
    }
    if (holds(patterns.against(), at)) {
      features.put("a:" + check, 1.0);
    }
  }

  private boolean holds(List<Pattern> patterns, int at) {
    return patterns.stream()
        .anyMatch(p -> occurrences.of(p).get(at) && Matcher.holds(p, sentences, at));
  }
}
