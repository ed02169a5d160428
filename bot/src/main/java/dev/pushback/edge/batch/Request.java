package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pushback.app.casting.Library;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One valid line: what was asked, what was said, and which rubric judges it. */
record Request(String question, Rubric rubric, List<Turn> turns) {
  private static final Set<String> KEYS =
      new TreeSet<>(List.of("answer", "id", "kind", "question", "rubric", "seniority", "turns"));

  private static final int MOST_TURNS = 60;

  Request {
    requireNonNull(question);
    requireNonNull(rubric);
    turns = List.copyOf(turns);
  }

  static Request of(JsonNode line, Library library) throws InvalidLine {
    if (!line.isObject()) {
      throw new InvalidLine("a line is one JSON object");
    }
    for (var key : (Iterable<String>) line::fieldNames) {
      if (!KEYS.contains(key)) {
        throw new InvalidLine("unknown key \"" + key + "\"; known are " + String.join(", ", KEYS));
      }
    }
    var id = line.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw new InvalidLine("\"id\" is missing: a text or a number");
    }
    var rubric = rubric(line, library).at(level(line));
    return new Request(text(line, "question"), rubric, turns(line, rubric));
  }

  /** Which level is meant; an unknown word means the usual one. */
  private static Seniority level(JsonNode line) {
    var word = line.path("seniority").asText();
    return Arrays.stream(Seniority.values())
        .filter(level -> level.word().equals(word))
        .findFirst()
        .orElse(Seniority.MID);
  }

  private static Rubric rubric(JsonNode line, Library library) throws InvalidLine {
    var kind = line.has("rubric") && !line.has("kind") ? "" : text(line, "kind");
    var kinds = library.rubrics().stream().map(Rubric::kind).distinct().sorted().toList();
    if (!kind.isEmpty() && !kinds.contains(kind)) {
      throw new InvalidLine("no kind \"" + kind + "\"; known are " + String.join(", ", kinds));
    }
    if (line.has("rubric")) {
      var id = text(line, "rubric");
      return library
          .rubric(id)
          .orElseThrow(
              () -> new InvalidLine("no rubric \"" + id + "\"; known are " + ids(library)));
    }
    return library
        .rubricForKind(kind)
        .orElseThrow(() -> new InvalidLine("no rubric judges kind \"" + kind + "\""));
  }

  static List<Turn> turns(JsonNode line, Rubric rubric) throws InvalidLine {
    if (line.has("answer") == line.has("turns")) {
      throw new InvalidLine("exactly one of \"answer\" and \"turns\" has to be given");
    }
    if (line.has("answer")) {
      return List.of(new Turn.Said(text(line, "answer")));
    }
    var node = line.path("turns");
    if (!node.isArray() || node.isEmpty() || node.size() > MOST_TURNS) {
      throw new InvalidLine("\"turns\" is a list of 1 to " + MOST_TURNS + " turns");
    }
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < node.size(); i++) {
      turns.add(turn(node.get(i), i, new Asking(rubric)));
    }
    if (turns.stream().noneMatch(Turn.Said.class::isInstance)) {
      throw new InvalidLine("\"turns\" holds no turn of the candidate");
    }
    return turns;
  }

  /** What an exchange is judged by. */
  private record Asking(Rubric rubric) {
    /** A check of another rubric is no check here: then the follow-up may press on any. */
    String known(String check) {
      return rubric.check(check).isPresent() ? check : "";
    }
  }

  private static Turn turn(JsonNode node, int at, Asking asking) throws InvalidLine {
    var where = "turns[" + at + "].";
    var words = node.path("text");
    if (!words.isTextual()) {
      throw new InvalidLine(where + "text is missing");
    }
    return switch (node.path("role").asText()) {
      case "candidate" -> new Turn.Said(words.textValue());
      case "interviewer" ->
          at == 0 && !node.has("probe")
              ? new Turn.Asked(words.textValue())
              : new Turn.Probed(probe(node.path("probe"), where, words.textValue(), asking));
      default -> throw new InvalidLine(where + "role is \"interviewer\" or \"candidate\"");
    };
  }

  private static Probe probe(JsonNode node, String where, String words, Asking asking)
      throws InvalidLine {
    if (node.isMissingNode()) {
      return new Probe(ProbeKind.DEVILS_ADVOCATE, "", Directness.POINTED, Validity.UNKNOWN, words);
    }
    var kind = node.path("kind").asText();
    var known =
        ProbeKind.of(kind)
            .orElseThrow(
                () ->
                    new InvalidLine(
                        where + "probe.kind \"" + kind + "\" is not one of " + probeKinds()));
    var valid = node.path("valid");
    var validity =
        valid.isBoolean()
            ? (valid.booleanValue() ? Validity.VALID : Validity.UNFOUNDED)
            : Validity.UNKNOWN;
    return new Probe(
        known, asking.known(node.path("check").asText()), Directness.POINTED, validity, words);
  }

  static String text(JsonNode line, String key) throws InvalidLine {
    var value = line.path(key);
    if (!value.isTextual()) {
      throw new InvalidLine("\"" + key + "\" is missing: a text");
    }
    return value.textValue();
  }

  private static String ids(Library library) {
    return library.rubrics().stream().map(Rubric::id).sorted().collect(Collectors.joining(", "));
  }

  private static String probeKinds() {
    return Arrays.stream(ProbeKind.values()).map(ProbeKind::id).collect(Collectors.joining(", "));
  }
}
