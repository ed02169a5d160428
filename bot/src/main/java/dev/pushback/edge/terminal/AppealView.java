package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.Decision;

/** What came of words that were read again. */
final class AppealView {
  private final int width;

  AppealView(int width) {
    this.width = width;
  }

  /**
   * @param before the interview while the words were being read
   */
  Page of(Interview before, Interview after, Fact.Reconsidered read, Fact.Noted noted) {
    var page = new Page(width).blank().rule('-');
    after
        .sheet()
        .rubric()
        .check(read.check())
        .ifPresent(
            check -> {
              page.heading("Read again: " + check.name()).blank();
              before
                  .appeal()
                  .ifPresent(a -> page.item("You pointed at: ", ScorecardView.quoted(a.words())));
              page.item("Result:         ", result(read)).add(words(after, check));
              if (read.now() != Decision.CLEAR) {
                page.item("Looked for:     ", check.seeks());
              }
            });
    noted.gate().ifPresent(gate -> page.item("Note:           ", Words.unread(gate)));
    noted.flags().stream().sorted().forEach(flag -> page.item("Note:           ", Words.of(flag)));
    return page.blank().add(read.raised() ? overall(read) : unchanged());
  }

  private static String result(Fact.Reconsidered read) {
    var still = read.raised() ? "" : "still ";
    return switch (read.now()) {
      case CLEAR -> "found";
      case PARTLY -> still + "half found";
      case ABSENT -> "not found: these words, read by themselves, do not say it";
    };
  }

  private Page words(Interview after, Check check) {
    var page = new Page(width);
    var entry = after.ledger().entry(check.id());
    if (entry.decision() != Decision.ABSENT) {
      entry.quote().ifPresent(q -> page.item("In your words:  ", ScorecardView.quoted(q.text())));
    }
    return page;
  }

  private Page overall(Fact.Reconsidered read) {
    var before = Scale.floor(read.before());
    var after = Scale.floor(read.after());
    return Page.of(
        width,
        before.equals(after)
            ? "Overall it stays at " + after + ", down to the half point. The corrected card:"
            : "Overall " + before + " before, " + after + " now. The corrected card:");
  }

  private Page unchanged() {
    return Page.of(width, "The score stays as it is.");
  }
}
