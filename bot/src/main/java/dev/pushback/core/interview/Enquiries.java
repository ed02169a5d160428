package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate asks back in a round, and how much of it is answered. */
record Enquiries(Interview in) {
  private static final int MOST = 5;
  private static final int MOST_FIGURES = 12;

  /** The most answers of any kind where figures can be asked for. */
  private static final int MOST_ANSWERS = 36;

  private static final int AT_ONCE = 3;
  private static final String THE_REST = "That is three; ask the rest once more.";

  Enquiries {
    requireNonNull(in);
  }

  /** Whether one more is answered. */
  boolean open() {
    var told = told();
    return in.sheet()
        .question()
        .materials()
        .facts()
        .map(
            facts -> {
              long figures = told.stream().filter(t -> !facts.found(List.of(t)).isEmpty()).count();
              return figures < MOST_FIGURES && told.size() < MOST_ANSWERS;
            })
        .orElse(told.size() < MOST);
  }

  private List<String> told() {
    return in.transcript().turns().stream()
        .filter(Turn.Told.class::isInstance)
        .map(Turn::text)
        .toList();
  }

  /** The reply to all questions in the words, three of them at most. */
  String answer(String text) {
    var questions = questions(text);
    var answers = questions.stream().limit(AT_ONCE).map(in.sheet().question()::clarify).distinct();
    return Stream.concat(
            answers, questions.size() > AT_ONCE ? Stream.of(THE_REST) : Stream.<String>empty())
        .collect(Collectors.joining(" "));
  }

  /** The single questions; all the words if there are not two. */
  private static List<String> questions(String text) {
    var questions = new ArrayList<String>();
    int from = 0;
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', from)) {
      var asked = text.substring(from, at).strip();
      if (!asked.isEmpty()) {
        questions.add(asked + "?");
      }
      from = at + 1;
    }
    return questions.size() < 2 ? List.of(text) : questions;
  }
}
