package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.List;

/** Matches patterns against marked sentences. */
final class Matcher {
  private Matcher() {}

  /** Whether a pattern holds at a sentence; neighbours may carry its distant terms. */
  static boolean holds(Pattern pattern, List<Marked> sentences, int at) {
    for (var term : pattern.terms()) {
      boolean there = present(term.sequence(), sentences.get(at));
      if (!there && term.reach() == Pattern.Reach.NEIGHBOURS) {
        there =
            presentNextDoor(term.sequence(), sentences, at, at - 1)
                || presentNextDoor(term.sequence(), sentences, at, at + 1);
      }
      if (there == term.negated()) {
        return false;
      }
    }
    return true;
  }

  /** Where a relation holds in one sentence: from the first to the last of its words. */
  static List<Span> within(Marked sentence, Pattern pattern) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    var only = new ArrayList<Span>();
    for (var term : pattern.terms()) {
      var spans = spans(term.sequence(), sentence);
      if (spans.isEmpty() != term.negated()) {
        return List.of();
      }
      if (!term.negated()) {
        only.addAll(spans);
        from = Math.min(from, spans.getFirst().from());
        to = Math.max(to, spans.getFirst().to());
      }
    }
    boolean single = pattern.terms().stream().filter(term -> !term.negated()).count() == 1;
    return single ? only : List.of(new Span(from, to));
  }

  /** A sentence that was left out still stands between its neighbours. */
  private static boolean presentNextDoor(
      Pattern.Sequence sequence, List<Marked> sentences, int at, int next) {
    return next >= 0
        && next < sentences.size()
        && Math.abs(sentences.get(next).place() - sentences.get(at).place()) == 1
        && present(sequence, sentences.get(next));
  }

  private static boolean present(Pattern.Sequence sequence, Marked sentence) {
    return !spans(sequence, sentence).isEmpty();
  }

  private static List<Span> spans(Pattern.Sequence sequence, Marked sentence) {
    var open = spans(sequence.choices().getFirst(), sentence);
    for (int i = 1; i < sequence.choices().size() && !open.isEmpty(); i++) {
      open = joined(open, spans(sequence.choices().get(i), sentence), sequence.gaps().get(i - 1));
    }
    return open;
  }

  /**
   * For each beginning the nearest continuation, so that the work stays proportional to the words.
   */
  private static List<Span> joined(List<Span> heads, List<Span> tails, int gap) {
    var joined = new ArrayList<Span>();
    for (var head : heads) {
      Span nearest = null;
      for (var tail : tails) {
        int between = tail.from() - head.to();
        if (between >= 0 && between <= gap && (nearest == null || tail.from() < nearest.from())) {
          nearest = tail;
        }
      }
      if (nearest != null) {
        joined.add(new Span(head.from(), nearest.to()));
      }
    }
    return joined;
  }

  private static List<Span> spans(Pattern.Choice choice, Marked sentence) {
    if (choice.names().size() == 1) {
      return sentence.spans(choice.names().getFirst());
    }
    var all = new ArrayList<Span>();
    for (var name : choice.names()) {
      all.addAll(sentence.spans(name));
    }
    return all;
  }
}
