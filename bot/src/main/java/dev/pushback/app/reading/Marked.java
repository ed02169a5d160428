package dev.pushback.app.reading;

import dev.pushback.core.question.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence with everything that was recognised in it. */
final class Marked {
  private static final Set<String> NOT_PAST =
      Set.of(
          "need",
          "speed",
          "seed",
          "feed",
          "indeed",
          "hundred",
          "bed",
          "red",
          "embed",
          "exceed",
          "proceed",
          "succeed",
          "shed",
          "unneeded",
          "biased",
          "based",
          "related",
          "supposed");

  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<String, List<Span>> found = new HashMap<>();
  private final Set<String> resolved = new HashSet<>();
  private final Occurrences occurrences;
  private final int place;

  private Marked(
      Sentence sentence, Grammar grammar, Set<String> topic, Occurrences occurrences, int place) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.occurrences = occurrences;
    this.place = place;
    grammar.words().find(sentence, found);
    workOut(topic);
    occurrences.add(place, found.keySet());
  }

  /** The sentences of one turn, in order. */
  static List<Marked> all(List<Sentence> sentences, Grammar grammar, Set<String> topic) {
    var occurrences = new Occurrences(sentences.size(), grammar);
    var all = new ArrayList<Marked>();
    for (var sentence : sentences) {
      all.add(new Marked(sentence, grammar, topic, occurrences, all.size()));
    }
    return all;
  }

  /** What was recognised so far. */
  Set<String> names() {
    return found.keySet();
  }

  Sentence sentence() {
    return sentence;
  }

  /** Which sentence of its turn this is. */
  int place() {
    return place;
  }

  boolean has(String name) {
    return !spans(name).isEmpty();
  }

  int count(String name) {
    return spans(name).size();
  }

  /** Where a class or relation occurs; a relation is worked out when it is first asked for. */
  List<Span> spans(String name) {
    if (resolved.add(name)) {
      for (var form : grammar.relation(name)) {
        var spans = occurrences.of(form).get(place) ? Matcher.within(this, form) : List.<Span>of();
        if (!spans.isEmpty()) {
          found.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(spans);
        }
      }
    }
    return found.getOrDefault(name, List.of());
  }

  private void workOut(Set<String> topic) {
    var glue = new HashSet<Integer>();
    found.getOrDefault("glue", List.of()).forEach(span -> glue.add(span.from()));
    for (int i = 0; i < sentence.size(); i++) {
      var token = sentence.tokens().get(i);
      var word = token.text();
      if (token.number()) {
        mark("num", i);
      }
      if (word.endsWith("%")) {
        mark("percent", i);
      }
      if (token.number() && "$\u20AC\u00A3".indexOf(word.charAt(0)) >= 0) {
        mark("money", i);
      }
      if (i > 0 && isName(token)) {
        mark("name", i);
      }
      if (word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word)) {
        mark("ed", i);
      }
      if (topic.contains(Stem.of(word))) {
        mark("topic", i);
      }
      if (token.label()) {
        found.computeIfAbsent("label", _ -> new ArrayList<>()).add(new Span(i + 1, i + 1));
      }
      if (word.length() > 2 && !glue.contains(i)) {
        mark("content", i);
      }
    }
  }

  private boolean isName(Token token) {
    var word = token.text();
    return token.capital()
        && word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !word.startsWith("i'")
        && !CALENDAR.contains(word);
  }

  private void mark(String name, int at) {
    found.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Span(at, at + 1));
  }
}
