package dev.pushback.app.view;

import dev.pushback.core.interview.Sheet;
import dev.pushback.core.question.Question;
import dev.pushback.core.question.Validity;
import java.util.List;
import java.util.Locale;

/** A question with all that its author wrote for it, for whoever answers for its pack. */
public final class PreviewView {
  private static final int LOT = 1;
  private static final List<String> SAMPLES = List.of("Strong", "Middling", "Weak");

  private final Question question;
  private final Page page;

  private PreviewView(Question question) {
    this.question = question;
    this.page = new Page();
  }

  /**
   * The page.
   *
   * @param worth what the strong, the middling and the weak sample earn, in words
   */
  public static Page of(Sheet sheet, List<String> worth) {
    var view = new PreviewView(sheet.question());
    view.asked(sheet);
    view.onTheWay();
    view.samples(worth);
    return view.page;
  }

  private void asked(Sheet sheet) {
    page.strongRule()
        .row(question.title(), question.length().toMinutes() + " minutes", true)
        .text(
            0,
            "%s, judged by %s, difficulty %d of 3"
                .formatted(question.round(), sheet.rubric().name(), question.difficulty()))
        .strongRule()
        .blank()
        .prose(2, question.text());
    var shown = question.materials().shown(LOT);
    if (!shown.isEmpty()) {
      page.blank().prose(2, shown);
    }
  }

  private void onTheWay() {
    head("WHEN ASKED");
    question.clarifications().forEach(fact -> page.item("  - ", fact.answer()));
    question
        .materials()
        .facts()
        .ifPresent(
            facts -> {
              for (var datum : facts.data()) {
                page.item(datum.clue() ? "  * " : "  - ", datum.told().answer());
              }
              page.item("  - ", "Anything else: " + facts.unknown())
                  .text(2, "(* leads to the cause)")
                  .item("  What really happened: ", facts.cause());
            });
    head("HINTS");
    question.hints().forEach(hint -> page.item("  - ", hint.text()));
    if (!question.materials().steps().isEmpty()) {
      head("STEPS");
      question.materials().steps().forEach(step -> page.item("  - ", step.probe().text()));
    }
    head("PUSHBACKS");
    for (var pushback : question.challenges()) {
      boolean unfounded = pushback.probe().validity() == Validity.UNFOUNDED;
      page.item("  - ", pushback.probe().text())
          .item(unfounded ? "    (unfounded) " : "    ", pushback.good());
    }
  }

  private void samples(List<String> worth) {
    var samples = question.samples();
    var texts = List.of(samples.strong(), samples.middling(), samples.weak());
    for (int i = 0; i < SAMPLES.size(); i++) {
      page.blank().row(SAMPLES.get(i).toUpperCase(Locale.ROOT) + " SAMPLE", worth.get(i), true);
      page.prose(2, texts.get(i));
    }
  }

  private void head(String words) {
    page.blank().heading(words);
  }
}
