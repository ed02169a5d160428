package dev.pushback.app.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which sentences a name can stand at all, so that a pattern is tried only where its words are.
 * It may name a sentence too many, never one too few.
 */
final class Occurrences {
  private final Grammar grammar;
  private final int sentences;
  private final Map<String, BitSet> listed = new HashMap<>();
  private final Map<String, BitSet> known = new HashMap<>();
  private final IdentityHashMap<Pattern, BitSet> patterns = new IdentityHashMap<>();

  Occurrences(int sentences, Grammar grammar) {
    this.grammar = grammar;
    this.sentences = sentences;
  }

  static Occurrences in(List<Marked> sentences, Grammar grammar) {
    var occurrences = new Occurrences(sentences.size(), grammar);
    for (int at = 0; at < sentences.size(); at++) {
      occurrences.add(at, sentences.get(at).names());
    }
    return occurrences;
  }

  /** Before anything is asked. */
  void add(int sentence, Set<String> names) {
    names.forEach(name -> listed.computeIfAbsent(name, _ -> new BitSet()).set(sentence));
  }

  /** Sentences in which a pattern may hold. */
  BitSet of(Pattern pattern) {
    var before = patterns.get(pattern);
    if (before != null) {
      return before;
    }
    var at = all();
    for (var term : pattern.terms()) {
      if (!term.negated() && !at.isEmpty()) {
        var there = of(term.sequence());
        at.and(term.reach() == Pattern.Reach.NEIGHBOURS ? spread(there) : there);
      }
    }
    patterns.put(pattern, at);
    return at;
  }

  private BitSet of(Pattern.Sequence sequence) {
    var at = all();
    for (var choice : sequence.choices()) {
      var any = new BitSet();
      choice.names().forEach(name -> any.or(of(name)));
      at.and(any);
    }
    return at;
  }

  private BitSet of(String name) {
    var before = known.get(name);
    if (before != null) {
      return before;
    }
    var forms = grammar.relation(name);
    var at = new BitSet();
    if (!forms.isEmpty()) {
      known.put(name, all());
      forms.forEach(form -> at.or(of(form)));
    }
    at.or(listed.getOrDefault(name, new BitSet()));
    known.put(name, at);
    return at;
  }

  private BitSet all() {
    var all = new BitSet(sentences);
    all.set(0, sentences);
    return all;
  }

  private BitSet spread(BitSet there) {
    var wide = new BitSet(sentences);
    for (int at = there.nextSetBit(0); at >= 0; at = there.nextSetBit(at + 1)) {
      wide.set(Math.max(0, at - 1), Math.min(sentences, at + 2));
    }
    return wide;
  }
}
