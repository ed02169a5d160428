package dev.pushback.core.question;

import java.util.Locale;

/**
 * One table drawn from {@link Results}: shares of both arms, the relative change with its 95%
 * interval (normal approximation of the difference of two shares), retention by day, change by
 * week.
 */
final class ResultTable {
  private static final double Z = 1.96;
  private static final int A_LINE = 4;
  private static final Range NONE = new Range(0, 0);
  private final Results results;
  private final Draw draw;
  private final long control;
  private final long treatment;

  ResultTable(Results results, Draw draw) {
    this.results = results;
    this.draw = draw;
    this.control = Math.round(results.control().drawn(draw));
    this.treatment = Math.round(results.treatment().drawn(draw));
  }

  String text() {
    var text = new StringBuilder();
    text.append("  ").append(thousands(control)).append(" people as before (control), ");
    text.append(thousands(treatment)).append(" with the change (new).\n");
    text.append("  ").append(ran()).append('\n');
    results.rows().forEach(row -> text.append(measured(row)));
    results.retention().ifPresent(retention -> text.append(retention(retention)));
    if (!results.weekly().isEmpty()) {
      text.append(weekly());
    }
    return text.toString().stripTrailing();
  }

  private String measured(Results.Row row) {
    double before = row.control().drawn(draw);
    double change = row.effect().drawn(draw);
    double after = Math.min(1, before * (1 + change));
    double error =
        Math.sqrt(before * (1 - before) / control + after * (1 - after) / treatment) / before;
    double moved = after / before - 1;
    return "  "
        + row.name()
        + mark(row.role())
        + moved(before, after, moved)
        + ", 95% interval "
        + signed(moved - Z * error)
        + " to "
        + signed(moved + Z * error)
        + "\n";
  }

  private static String moved(double before, double after, double change) {
    return "\n    "
        + percent(before)
        + " -> "
        + percent(after)
        + ", relative change "
        + signed(change);
  }

  private static String mark(Results.Role role) {
    return switch (role) {
      case PRIMARY -> " (primary)";
      case GUARDRAIL -> " (guardrail)";
      case SECONDARY -> "";
    };
  }

  private String retention(Results.Retention retention) {
    var lines = new StringBuilder();
    retention
        .control()
        .forEach(
            (day, share) -> {
              double change = retention.effect().getOrDefault(day, NONE).drawn(draw);
              lines.append("  share still there on day ").append(day);
              lines.append(moved(share, share * (1 + change), change)).append('\n');
            });
    return lines.toString();
  }

  private String weekly() {
    var lines = new StringBuilder("  relative change of the first measure by week\n");
    for (int week = 0; week < results.weekly().size(); week++) {
      lines.append(week % A_LINE == 0 ? "    " : ", ");
      var change = signed(results.weekly().get(week).drawn(draw));
      lines.append("week ").append(week + 1).append(" ").append(change);
      lines.append(week % A_LINE == A_LINE - 1 ? "\n" : "");
    }
    return lines.toString();
  }

  private String ran() {
    return "Ran for "
        + results.days()
        + " days; looked at "
        + (results.looks() == 1 ? "once, at the end." : results.looks() + " times.");
  }

  private static String thousands(long people) {
    return String.format(Locale.ROOT, "%,d", people);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static String signed(double change) {
    return String.format(Locale.ROOT, "%+.1f%%", 100 * change);
  }
}
