package dev.pushback.cli;

import dev.pushback.edge.content.Finding;
import dev.pushback.edge.content.Report;
import dev.pushback.edge.content.Severity;
import java.util.StringJoiner;

/** A report of a lint for a terminal: file by file, what is wrong, where, and what to do. */
final class LintText {
  private static final String INDENT = " ".repeat(9);

  private LintText() {}

  static String of(Report report) {
    var text = new StringJoiner("\n");
    var file = "";
    for (var finding : report.findings()) {
      if (!finding.fault().file().equals(file)) {
        file = finding.fault().file();
        text.add(file);
      }
      add(finding, text);
    }
    if (!report.findings().isEmpty()) {
      text.add("");
    }
    text.add(counts(report));
    if (report.untried() > 0) {
      text.add(
          "The samples of %s with errors were not tried yet."
              .formatted(count(report.untried(), "question")));
    }
    return text.add(verdict(report)).toString();
  }

  private static void add(Finding finding, StringJoiner text) {
    var fault = finding.fault();
    var place = fault.line() + ":" + fault.column();
    text.add(
        "  %-6s %s (%s): %s"
            .formatted(place, finding.severity().word(), fault.rule().word(), fault.what()));
    if (!finding.excerpt().isBlank()) {
      text.add(INDENT + "| " + finding.excerpt());
    }
    finding
        .note()
        .ifPresentOrElse(
            note -> text.add(INDENT + "let pass: " + note),
            () -> text.add(INDENT + "-> " + fault.instead()));
  }

  private static String counts(Report report) {
    var counts =
        new StringJoiner(", ")
            .add(count(report.count(Severity.ERROR), "error"))
            .add(count(report.count(Severity.WARNING), "warning"));
    long passed = report.count(Severity.OVERRIDDEN);
    if (passed > 0) {
      counts.add(passed + " let pass");
    }
    return "%s, %s: %s."
        .formatted(count(report.packs(), "pack"), count(report.questions(), "question"), counts);
  }

  private static String verdict(Report report) {
    if (!report.passes()) {
      return "Not fit to be used: mend the errors and lint again.";
    }
    return report.count(Severity.WARNING) == 0
        ? "Fit to be used."
        : "Fit to be used; look at the warnings.";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
