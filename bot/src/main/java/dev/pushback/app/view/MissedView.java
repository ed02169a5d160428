package dev.pushback.app.view;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Mark;
import dev.pushback.core.committee.Sealed;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.scoring.CheckResult;
import java.util.List;

/** What did not land, round by round, and when to try it again. */
final class MissedView {
  /** A part that was missed is known by its heaviest points; the rest stands on its card. */
  private static final int POINTS = 3;

  private static final int QUOTE = 120;

  private final Loop loop;
  private final Decision decision;
  private final Phrases phrases;

  MissedView(Loop loop, Decision decision, Phrases phrases) {
    this.loop = loop;
    this.decision = decision;
    this.phrases = phrases;
  }

  Page page() {
    var page = new Page();
    var missed = missed();
    if (missed.isEmpty()) {
      return page;
    }
    page.blank().rule().heading("What did not land");
    missed.forEach(mark -> page.blank().add(part(mark)));
    return page.add(again(missed));
  }

  /** Where every round said yes and the average was too low, the lowest part of all. */
  private List<Mark> missed() {
    return decision.missed().isEmpty() ? decision.notLanded().stream().toList() : decision.missed();
  }

  private Page part(Mark mark) {
    var name = DecisionView.name(loop, mark.round());
    var page = new Page().heading(name + ": " + CommitteeView.scored(mark));
    card(mark).forEach(card -> page.add(points(card.open(mark.criterion()), mark)));
    card(mark).forEach(card -> page.text(2, phrases.of(Phrase.ANOTHER_QUESTION, card.type())));
    return page;
  }

  private List<Sealed> card(Mark mark) {
    return decision.votes().stream()
        .map(vote -> vote.card())
        .filter(card -> card.round().equals(mark.round()))
        .toList();
  }

  private Page points(List<CheckResult> open, Mark mark) {
    var page = new Page();
    if (open.isEmpty()) {
      return page.item("  Looked for: ", mark.criterion().about());
    }
    open.stream().limit(POINTS).forEach(line -> page.item("  - ", point(line)));
    int more = open.size() - POINTS;
    return more > 0 ? page.text(2, "and " + more + " more on its card.") : page;
  }

  private static String point(CheckResult line) {
    var found =
        switch (line.decision()) {
          case ABSENT -> "not found";
          case PARTLY, CLEAR ->
              line.entry()
                  .quote()
                  .map(quote -> "half found, in " + Excerpt.quoted(quote.text(), QUOTE))
                  .orElse("half found");
        };
    return line.check().name() + ": " + found;
  }

  private Page again(List<Mark> missed) {
    var page = new Page().blank().rule().heading("When to try again").blank();
    decision.retryMonths().ifPresent(months -> page.text(0, "The real thing: " + wait(months)));
    page.text(
        0, "Practice: in 2 days, on another question, so that you see what has stayed with you.");
    decision
        .notLanded()
        .filter(_ -> missed.size() > 1)
        .ifPresent(
            mark ->
                page.text(
                    0,
                    "Begin with "
                        + CommitteeView.scored(mark)
                        + " of "
                        + DecisionView.name(loop, mark.round())
                        + "; it weighed most."));
    return page;
  }

  private static String wait(int months) {
    return switch (months) {
      case 0 -> "at any time.";
      case 1 -> "in about one month.";
      default -> "in about " + months + " months.";
    };
  }
}
