package dev.pushback.app.view;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Scorecard;
import dev.pushback.core.transcript.Quote;
import java.util.Optional;

/** What follows a score: the one thing to fix, what a second attempt changed, good replies. */
public final class CoachingView {

  private CoachingView() {}

  /** The check that a second attempt is about, while there is one. */
  static Optional<Check> fix(Interview in) {
    return in.scored().flatMap(scored -> in.sheet().rubric().check(scored.fix()));
  }

  /** The one thing to fix, or that there is none. */
  public static Page oneThing(Interview in) {
    var page = new Page().blank().strongRule();
    var fix = fix(in);
    if (fix.isEmpty()) {
      return page.heading("NOTHING TO FIX").blank().text(0, "All that was looked for was found.");
    }
    var check = fix.get();
    return page.heading("ONE THING TO FIX")
        .text(0, check.name())
        .strongRule()
        .blank()
        .item("Part:        ", part(in, check))
        .item("Looked for:  ", check.seeks())
        .add(words(in, check))
        .item("Stronger:    ", Excerpt.quoted(check.fix()))
        .text(13, "Put your own facts in place of the [brackets].");
  }

  private static String part(Interview in, Check check) {
    var criterion = in.sheet().rubric().criterionOf(check);
    var score = in.scorecard().criterion(criterion.id());
    return criterion.name() + score.map(s -> ", now at " + Scale.number(s.score())).orElse("");
  }

  /** What can be done once the card is shown. */
  public static String next(Interview in, Phrases phrases) {
    return phrases.of(canRetry(in) ? Phrase.RETRY_OR_CLOSE : Phrase.CLOSE);
  }

  /** Whether there is a part that can be tried again. */
  public static boolean canRetry(Interview in) {
    return fix(in).isPresent() && in.mode() == Mode.PRACTICE;
  }

  /** The candidate's words that are concerned, or the nearest ones. */
  private static Page words(Interview in, Check check) {
    var ledger = in.ledger();
    var own = quote(ledger, check);
    if (own.isPresent()) {
      return new Page().item("Your words:  ", Excerpt.quoted(own.get().text()));
    }
    var near =
        in.sheet().rubric().criterionOf(check).checks().stream()
            .flatMap(other -> quote(ledger, other).stream())
            .findFirst();
    var page = new Page().item("Your words:  ", "not found in your answer");
    near.ifPresent(quote -> page.item("Closest:     ", Excerpt.quoted(quote.text())));
    return page;
  }

  private static Optional<Quote> quote(Ledger ledger, Check check) {
    var entry = ledger.entry(check.id());
    return entry.quote().filter(_ -> entry.decision() != Decision.ABSENT);
  }

  static Page invitation(Check check, String question) {
    return new Page()
        .blank()
        .rule()
        .heading("Second attempt: " + check.name())
        .blank()
        .prose(2, question);
  }

  /**
   * @param read the interview in which the second attempt has just been read
   */
  static Page improvement(Interview read, Fact.Improved improved, Optional<Gate> gate) {
    var rubric = read.sheet().rubric();
    var page = new Page().blank().rule();
    rubric
        .check(improved.check())
        .ifPresent(
            check -> {
              page.heading("Before and after: " + rubric.criterionOf(check).name()).blank();
              page.row("Before", Scale.full(improved.before()), false);
              page.row("After", Scale.full(improved.after()), true).blank();
              gate.ifPresent(why -> page.text(0, Words.unjudged(why)));
              page.add(found(read.ledger(), check)).add(cap(read, check));
            });
    return page;
  }

  private static Page found(Ledger ledger, Check check) {
    var page = new Page();
    var quote = quote(ledger, check);
    quote.ifPresent(words -> page.item("Your words:  ", Excerpt.quoted(words.text())));
    switch (ledger.decision(check.id())) {
      case CLEAR -> page.text(0, "Found: " + check.name() + ".");
      case PARTLY -> page.text(0, "Half found. Looked for: " + check.seeks());
      case ABSENT -> page.text(0, "Still not found: " + check.seeks());
    }
    return page;
  }

  private static Page cap(Interview read, Check check) {
    var rubric = read.sheet().rubric();
    var page = new Page();
    Scorecard.of(read.rubric(), read.ledger(), read.asked())
        .criterion(rubric.criterionOf(check).id())
        .flatMap(score -> score.cap())
        .ifPresent(
            cap -> page.text(0, "Capped at " + Scale.number(cap.max()) + ": " + cap.because()));
    return page;
  }

  /** What a good reply does to each challenge that was put and each step that was told. */
  public static Page goodReplies(Interview in) {
    var page = new Page();
    var question = in.sheet().question();
    for (var step : question.materials().steps()) {
      page.add(goodReply(in, step.probe(), step.good()));
    }
    for (var challenge : question.challenges()) {
      page.add(goodReply(in, challenge.probe(), challenge.good()));
    }
    return page.isEmpty()
        ? page
        : new Page().blank().rule().heading("What a good reply does").add(page);
  }

  private static Page goodReply(Interview in, Probe probe, String good) {
    var page = new Page();
    if (!in.probes().contains(probe)) {
      return page;
    }
    page.blank().item("  Asked: ", probe.text());
    switch (probe.validity()) {
      case UNFOUNDED ->
          page.item("         ", "This challenge was unfounded: holding, with a reason, wins.");
      case VALID -> page.item("         ", "This challenge was right: revising or adding wins.");
      case NEUTRAL, UNKNOWN -> {}
    }
    return page.item("  Good:  ", good);
  }

  /** A strong answer to the question. */
  public static Page sample(Interview in) {
    return new Page()
        .blank()
        .rule()
        .heading("A strong sample answer")
        .blank()
        .prose(2, in.sheet().question().samples().strong());
  }
}
