package dev.pushback.bench;

import dev.pushback.app.casting.Library;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the reading of one answer takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  /** What the answer looks like; the name says its kind and its length in characters. */
  @Param({
    "ordinary",
    "prose-500",
    "prose-1000",
    "prose-2000",
    "prose-4000",
    "prose-8000",
    "unbroken-4000",
    "commas-4000",
    "numbers-4000",
    "share-of-4000",
    "classes-4000",
    "one-word-4000",
    "lines-4000"
  })
  private String answer = "ordinary";

  @Param("metric-rigor")
  private String rubric = "metric-rigor";

  private final EmbeddedReader reader = new EmbeddedReader();
  private Optional<Task> task = Optional.empty();

  @Setup
  public void prepare() {
    var question =
        library().questions().filter(q -> q.rubric().equals(rubric)).findFirst().orElseThrow();
    var transcript =
        Transcript.EMPTY
            .plus(new Turn.Asked(question.text()))
            .plus(new Turn.Said(text(question.samples().strong())));
    task =
        Optional.of(
            Task.of(
                library().rubric(rubric).orElseThrow(),
                question.text(),
                question.nouns(),
                transcript,
                Ledger.EMPTY));
  }

  @Benchmark
  public Reading read() {
    return reader.read(task.orElseThrow());
  }

  private String text(String strong) {
    int dash = answer.lastIndexOf('-');
    if (dash < 0) {
      return strong;
    }
    int length = Integer.parseInt(answer.substring(dash + 1));
    return repeated(pattern(answer.substring(0, dash), everySample()), length);
  }

  /** Every round is numbered, so that no sentence is left out as a repetition. */
  private static String repeated(String part, int length) {
    var text = new StringBuilder();
    for (int round = 1; text.length() < length; round++) {
      text.append(part.replace("#", Integer.toString(round)));
    }
    return text.substring(0, length);
  }

  private static String pattern(String kind, String strong) {
    return switch (kind) {
      case "prose" -> strong;
      case "unbroken" -> strong.replaceAll("[.,;:?!\\n]", "");
      case "commas" -> "a, ";
      case "numbers" -> "# ";
      case "share-of" -> "the share of # ";
      case "classes" -> shuffled();
      case "one-word" -> "cancelretention";
      case "lines" -> "share #\n";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Different answers one after the other: repeated ones would be left out. */
  private static String everySample() {
    return library()
        .questions()
        .map(question -> question.samples().strong())
        .collect(Collectors.joining(" "));
  }

  /** Words that many patterns begin with, in no order. */
  private static String shuffled() {
    var words = "if we stop percent share week because rises from to users return above 3 4 not";
    var list = List.of(words.split(" ", -1));
    var random = new Random(1);
    return random.ints(4_000, 0, list.size()).mapToObj(list::get).collect(Collectors.joining(" "));
  }

  private static Library library() {
    return switch (Content.load(Path.of(System.getProperty("pushback.root")))) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }
}
