package dev.pushback.edge.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A small repository of content that is right, until a test edits it. */
final class TinyContent {
  static final String RUBRIC = "question-bank/rubrics/tiny.yaml";
  static final String PACK = "question-bank/packs/own/pack.yaml";
  static final String QUESTION = "question-bank/packs/own/late-bus.yaml";
  static final String LOOP = "config/loops/short.yaml";

  private static final String QUESTION_TEXT =
      """
      question: late-bus
      version: 1
      title: Is the bus late?
      kind: metric
      round: metric-design
      rubric: tiny
      difficulty: 2
      roles: [pm, data-pm]
      teams: []
      seniority: [junior, mid]
      themes: [transport]
      minutes: 8
      text: >
        Riders say that the bus is late. How would you know?
      asks: [a-1]
      nouns: [bus, rider, stop, timetable]
      hints:
        - {check: a-1, text: Think about the stops.}
        - {check: b-1, text: Think about the riders.}
      clarifications:
        - about: [how many, riders]
          answer: Nine thousand a day.
        - about: [stops]
          answer: Forty.
      pushbacks:
        - kind: noisy_data
          check: a-1
          valid: true
          text: What if the first clock is wrong?
          good: Compares it with another.
        - kind: scale
          check: a-2
          valid: true
          text: What if there are ten lines?
          good: Says what changes.
        - kind: causal_gap
          check: b-1
          valid: true
          text: What if it simply rained?
          good: Compares dry days.
        - kind: devils_advocate
          check: b-2
          valid: false
          text: Why not ask the drivers alone?
          good: Holds, with a reason.
      samples:
        strong: I would count late stops.
        middling: I would count buses.
        weak: We would look at everything.
      """;

  private static final String PACK_TEXT =
      """
      pack: own
      version: 1
      title: Our own
      about: Questions about buses.
      language: en
      licence: Apache-2.0
      authors: [Somebody]
      """;

  private static final String LOOP_TEXT =
      """
      loop: short
      version: 1
      name: Short
      about: One round.
      role: pm
      bar: 3.5
      retryMonths: 6
      rigor:
        - {rubric: tiny, criterion: a}
      rounds:
        - round: only
          name: The only round
          pillar: Counting buses
          types: [metric-design]
          minutes: 10
          probes: 3
          gate: 3.0
      """;

  private final Path root;

  TinyContent(Path root) throws IOException {
    this.root = root;
    write(RUBRIC, rubric());
    write(QUESTION, QUESTION_TEXT);
    write(PACK, PACK_TEXT);
    write(LOOP, LOOP_TEXT);
  }

  Path root() {
    return root;
  }

  void write(String file, String text) throws IOException {
    var path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  /** Replaces the first occurrence of some words. */
  void edit(String file, String words, String by) throws IOException {
    var text = text(file);
    int at = text.indexOf(words);
    assertThat(at).as("\"%s\" in %s", words, file).isNotNegative();
    write(file, text.substring(0, at) + by + text.substring(at + words.length()));
  }

  /** The line of the first occurrence of some words. */
  int line(String file, String words) throws IOException {
    var text = text(file);
    int at = text.indexOf(words);
    assertThat(at).as("\"%s\" in %s", words, file).isNotNegative();
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  Loaded load() {
    return Content.load(root);
  }

  List<Fault> faults() {
    return load() instanceof Loaded.Faulty(var faults) ? faults : List.of();
  }

  static String criterion(String id) {
    var checks = IntStream.rangeClosed(1, 5).mapToObj(number -> check(id + "-" + number));
    return """
      - criterion: %1$s
        name: Criterion %1$s
        weight: 3
        about: What %1$s is.
        anchors:
          - level: 1
            looks: Low in %1$s
            example: Hardly any.
          - level: 3
            looks: Middling in %1$s
            example: Some of it.
          - level: 5
            looks: High in %1$s
            example: All of it.
        checks:
    """
            .formatted(id)
        + checks.collect(joining());
  }

  static String check(String id) {
    return """
          - check: %1$s
            name: Check %1$s
            seeks: the thing %1$s
            weight: 2
            scope: core
            fix: I would name [%1$s].
            probes:
              neutral:
                kind: define_metric
                text: What about %1$s?
              challenging:
                kind: noisy_data
                text: Suppose %1$s is wrong. What then?
    """
        .formatted(id);
  }

  private static String rubric() {
    var text =
        new StringBuilder(
            """
            rubric: tiny
            version: 1
            name: Tiny rubric
            kind: metric
            about: A small standard.
            criteria:
            """);
    List.of("a", "b", "c", "d").forEach(id -> text.append(criterion(id)));
    return text.append(
            """
            caps:
              - of: overall
                max: 2.5
                when: {check: a-1, is: absent}
                because: nothing is named
            """)
        .toString();
  }
}
