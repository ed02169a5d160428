package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Scorecard;

/** The points that a card leaves open: what was looked for, and what was found instead. */
public final class PointsView {
  private static final String NOTHING = "Nothing is open: all of it was found.";

  private final Phrases phrases;

  public PointsView(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Every open point, with its number. */
  Page open(Interview in) {
    var points = OpenPoints.of(in);
    var first = points.all().stream().filter(OpenPoints.Point::open).findFirst();
    if (first.isEmpty()) {
      return Page.of(NOTHING);
    }
    var page = new Page();
    for (var criterion : in.scorecard().criteria()) {
      var open =
          criterion.checks().stream()
              .flatMap(line -> points.point(line.check()).stream())
              .filter(OpenPoints.Point::open)
              .toList();
      if (!open.isEmpty()) {
        page.heading(criterion.criterion().name());
        open.forEach(point -> page.add(line(in, point)));
      }
    }
    return page.blank().text(0, furtherOn(in, first.get().number()));
  }

  private String furtherOn(Interview in, int number) {
    var more = phrases.of(Phrase.WHY_LINE, "" + number);
    return in.stage() instanceof Stage.Reviewing
        ? more + " " + phrases.of(Phrase.APPEAL_LINE, "" + number)
        : more;
  }

  private static Page line(Interview in, OpenPoints.Point point) {
    var line = point.line();
    var number = String.format("%3d. ", point.number());
    var page = new Page().item(number, line.check().name() + " (" + found(in, line) + ")");
    if (line.decision() == Decision.PARTLY) {
      line.entry().quote().ifPresent(q -> page.text(5, Excerpt.quoted(q.text())));
    }
    return page.item("     looked for: ", line.check().seeks());
  }

  private static String found(Interview in, CheckResult line) {
    return switch (line.decision()) {
      case CLEAR -> "found";
      case PARTLY -> "half found";
      case ABSENT -> in.ledger().takenBack(line.check().id()) ? "taken back" : "not found";
    };
  }

  /** One line of a card in detail. */
  public Page one(Interview in, Check check) {
    var criterion = in.sheet().rubric().criterionOf(check);
    var score = in.scorecard().criterion(criterion.id());
    var page = new Page().blank();
    score.stream()
        .flatMap(s -> s.checks().stream())
        .filter(line -> line.check().equals(check))
        .forEach(
            line -> {
              page.heading(numbered(in, check)).item("Part of:     ", criterion.name());
              page.item("Looked for:  ", check.seeks()).item("Found:       ", words(in, line));
              if (line.decision() != Decision.CLEAR) {
                score.ifPresent(now -> page.item("Worth:       ", worth(in, check, now)));
              }
            });
    return page.add(appeal(in, check));
  }

  private static String numbered(Interview in, Check check) {
    return OpenPoints.of(in)
        .point(check)
        .map(point -> point.number() + ". " + check.name())
        .orElse(check.name());
  }

  private static String words(Interview in, CheckResult line) {
    var quote =
        line.entry().quote().map(q -> Excerpt.quoted(q.text())).orElse("your words")
            + " ("
            + Words.of(line.entry().source())
            + ")";
    return switch (line.decision()) {
      case CLEAR -> quote;
      case PARTLY -> "half of it, in " + quote;
      case ABSENT ->
          in.ledger().takenBack(line.check().id())
              ? "it was said, and taken back in a later reply"
              : "nothing in your answers that shows it";
    };
  }

  private static String worth(Interview in, Check check, CriterionScore now) {
    var whole =
        Scorecard.of(in.rubric(), in.ledger().supposing(check.id()), in.asked())
            .criterion(now.criterion().id())
            .map(CriterionScore::score)
            .orElse(now.score());
    if (whole > now.score()) {
      return "said in full, it lifts this part from "
          + Scale.number(now.score())
          + " to "
          + Scale.number(whole);
    }
    return now.cap()
        .map(cap -> "nothing by itself while this part is capped: " + cap.because())
        .orElse("less than half a point of this part");
  }

  private Page appeal(Interview in, Check check) {
    boolean appealed = in.reconsidered().stream().anyMatch(r -> r.check().equals(check.id()));
    if (appealed) {
      var came = OpenPoints.raised(in, check) ? "which raised it" : "which left it as it was";
      return new Page().item("Appeal:      ", "your words were read again, " + came);
    }
    return OpenPoints.of(in)
        .point(check)
        .filter(_ -> in.stage() instanceof Stage.Reviewing)
        .map(
            point ->
                new Page()
                    .item("Appeal:      ", phrases.of(Phrase.APPEAL_THIS, "" + point.number())))
        .orElseGet(() -> new Page());
  }
}
