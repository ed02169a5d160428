package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.scoring.Outcome;
import java.util.Comparator;
import java.util.Map;

/** Where the interviewer cut in and pushed back, and what became of it. */
final class PushbackView {
  private static final int REPLY = 100;
  private static final int WORDS = 12;

  private final Interview in;

  PushbackView(Interview in) {
    this.in = in;
  }

  Page page() {
    return cutIn().add(pushbacks());
  }

  private Page cutIn() {
    var page = new Page();
    in.cutInAfter()
        .ifPresent(
            said ->
                page.blank()
                    .rule()
                    .heading("Where the interviewer cut in")
                    .blank()
                    .item("  After:  ", Excerpt.ending(said, WORDS)));
    return page;
  }

  private Page pushbacks() {
    var page = new Page();
    if (!in.outcomes().isEmpty()) {
      page.blank().rule().heading("Where I pushed back");
      in.outcomes().entrySet().stream()
          .sorted(Comparator.comparingInt(Map.Entry::getKey))
          .forEach(outcome -> page.blank().add(pushback(outcome.getKey(), outcome.getValue())));
    }
    return page;
  }

  private Page pushback(int turn, Outcome outcome) {
    var page = new Page();
    in.transcript().probeBefore(turn).ifPresent(probe -> page.item("  Asked:  ", probe.text()));
    var reply = in.transcript().turns().get(turn).text();
    return page.item("  You:    ", Excerpt.quoted(reply, REPLY))
        .item("  Result: ", Words.of(outcome));
  }
}
