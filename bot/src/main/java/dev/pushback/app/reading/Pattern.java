package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * What has to stand in a sentence: things together, things in an order, things that must not be
 * there. The language is described in {@code bot/docs/reader.md}.
 */
record Pattern(String source, List<Term> terms) {
  Pattern {
    requireNonNull(source);
    terms = List.copyOf(terms);
  }

  private static final Set<String> QUANTITIES =
      Set.of("num", "number", "percent", "money", "duration", "date", "limit", "qty", "span");

  /**
   * Whether it asks for a relation, or for a quantity, and not merely for one word out of a list: a
   * short reply may be all there is, but not any word is a reply.
   */
  boolean tellsMoreThanAWord() {
    var asked = terms.stream().filter(term -> !term.negated()).toList();
    var first = asked.getFirst().sequence();
    return asked.size() > 1
        || first.choices().size() > 1
        || QUANTITIES.containsAll(first.choices().getFirst().names());
  }

  /** Where a term may stand: in the sentence itself, or also in one next to it. */
  enum Reach {
    SENTENCE,
    NEIGHBOURS
  }

  /** One thing that has to be there, or must not. */
  record Term(boolean negated, Reach reach, Sequence sequence) {
    Term {
      requireNonNull(reach);
      requireNonNull(sequence);
    }
  }

  /**
   * Choices in order.
   *
   * @param gaps how many words may stand before each choice but the first
   */
  record Sequence(List<Choice> choices, List<Integer> gaps) {
    Sequence {
      choices = List.copyOf(choices);
      gaps = List.copyOf(gaps);
    }
  }

  /** One of several named things. */
  record Choice(List<String> names) {
    Choice {
      names = List.copyOf(names);
    }
  }
}
