package dev.pushback.edge.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pushback.app.evaluation.Measure;
import dev.pushback.app.evaluation.Target;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Measures as lines for people, or as one JSON object. */
public final class MeasureTable {
  private final ObjectMapper json = new ObjectMapper();
  private final List<Measure> measures;

  public MeasureTable(List<Measure> measures) {
    this.measures = List.copyOf(measures);
  }

  /**
   * The table.
   *
   * @param detailed whether to tell every kind, voice and family below its measure
   */
  public String text(boolean detailed) {
    var text = new StringBuilder();
    text.append(
        "%-58s %7s  %-15s %5s  %7s  %s%n"
            .formatted("measure (percent)", "value", "95% interval", "n", "gate", ""));
    for (var measure : measures) {
      text.append(line(measure));
      measure.baselines().entrySet().stream()
          .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
          .forEach(
              e -> text.append("    %-54s %7s%n".formatted(e.getKey(), percent(e.getValue()))));
      if (detailed) {
        measure
            .groups()
            .forEach(
                (group, share) ->
                    text.append(
                        "    %-54s %7s  %-15s %5d%n"
                            .formatted(
                                group,
                                percent(share.share()),
                                percent(share.low()) + " - " + percent(share.high()),
                                share.n())));
      }
    }
    return text.toString();
  }

  /** The same as JSON. */
  public String json() {
    var root = json.createObjectNode();
    var list = root.putArray("measures");
    for (var measure : measures) {
      put(list.addObject(), measure);
    }
    root.put("holds", measures.stream().allMatch(Measure::holds));
    return root.toPrettyString();
  }

  private static String line(Measure measure) {
    return "%-58s %7s  %-15s %5d  %7s  %s%n"
        .formatted(
            measure.name(),
            percent(measure.value()),
            percent(measure.low()) + " - " + percent(measure.high()),
            measure.n(),
            measure.target().map(MeasureTable::gate).orElse(""),
            verdict(measure));
  }

  private static String gate(Target target) {
    return (target.atMost() ? "<= " : ">= ") + percent(target.gate());
  }

  private static String verdict(Measure measure) {
    if (measure.target().isEmpty()) {
      return "";
    }
    if (measure.n() == 0) {
      return "nothing to measure";
    }
    boolean ambition = measure.target().map(target -> target.reaches(measure.value())).orElse(true);
    return ambition ? "ambition reached" : measure.holds() ? "holds" : "MISSED";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static void put(ObjectNode node, Measure measure) {
    node.put("id", measure.id()).put("name", measure.name()).put("value", measure.value());
    node.put("low", measure.low()).put("high", measure.high()).put("n", measure.n());
    measure
        .target()
        .ifPresent(
            target -> {
              node.put("gate", target.gate()).put("ambition", target.ambition());
              node.put("atMost", target.atMost()).put("holds", measure.holds());
            });
    var baselines = node.putObject("baselines");
    new TreeMap<>(measure.baselines()).forEach(baselines::put);
    var groups = node.putObject("groups");
    measure
        .groups()
        .forEach(
            (group, share) ->
                groups.putObject(group).put("value", share.share()).put("n", share.n()));
  }
}
