package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.scoring.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where the interviewer cut in and pushed back, and what became of it. */
final class PushbackView {
  private static final int REPLY = 100;
  private static final int WORDS = 12;

  private final Interview in;
  private final int width;

  PushbackView(Interview in, int width) {
    this.in = in;
    this.width = width;
  }

  Page page() {
    return cutIn().add(pushbacks());
  }

  private Page cutIn() {
    var page = new Page(width);
    in.cutInAfter()
        .ifPresent(
            said ->
                page.blank()
                    .rule('-')
                    .heading("Where the interviewer cut in")
                    .blank()
                    .item("  After:  ", ending(said)));
    return page;
  }

  /** The last words of an answer. */
  private static String ending(String said) {
    var words = List.of(Harmless.line(said).split(" ", -1));
    return words.size() <= WORDS
        ? "\"" + String.join(" ", words) + "\""
        : "... \"" + String.join(" ", words.subList(words.size() - WORDS, words.size())) + "\"";
  }

  private Page pushbacks() {
    var page = new Page(width);
    if (!in.outcomes().isEmpty()) {
      page.blank().rule('-').heading("Where I pushed back");
      in.outcomes().entrySet().stream()
          .sorted(Comparator.comparingInt(Map.Entry::getKey))
          .forEach(outcome -> page.blank().add(pushback(outcome.getKey(), outcome.getValue())));
    }
    return page;
  }

  private Page pushback(int turn, Outcome outcome) {
    var page = new Page(width);
    in.transcript().probeBefore(turn).ifPresent(probe -> page.item("  Asked:  ", probe.text()));
    var reply = in.transcript().turns().get(turn).text();
    return page.item("  You:    ", ScorecardView.quoted(reply, REPLY))
        .item("  Result: ", Words.of(outcome));
  }
}
