package dev.pushback.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.reading.ContentWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Counts in how many stories of the training half each word was said. */
public final class CommonWords {
  private static final Set<String> KINDS = Set.of("behavioral", "culture");

  private CommonWords() {}

  /**
   * @param args the project's folder and the file to write
   */
  public static void main(String[] args) throws IOException {
    var counts = new TreeMap<String, Integer>();
    for (var story : stories(Path.of(args[0]).resolve("bot/src/eval"))) {
      var stems = new HashSet<String>();
      ContentWord.in(story).forEach(word -> stems.add(word.stem()));
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    var lines =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= Commonness.RARE)
            .map(e -> e.getKey() + " " + e.getValue())
            .toList();
    Files.write(Path.of(args[1]), lines);
  }

  /** The best answer of each question about behaviour, and each story that was told twice. */
  private static List<String> stories(Path eval) throws IOException {
    var stories = new ArrayList<String>();
    for (var ladder : lines(eval.resolve("train/ladders.jsonl"))) {
      if (KINDS.contains(ladder.path("kind").asText())) {
        StreamSupport.stream(ladder.path("answers").spliterator(), false)
            .max(Comparator.comparingInt(answer -> answer.path("level").asInt()))
            .ifPresent(answer -> stories.add(joined(answer.path("text"))));
      }
    }
    for (var story : lines(eval.resolve("stories/train.jsonl"))) {
      var told = new StringBuilder();
      story.path("tellings").forEach(t -> told.append(t.path("text").asText()).append('\n'));
      stories.add(told.toString());
    }
    return stories;
  }

  private static String joined(JsonNode text) {
    var joined = new StringBuilder(text.asText());
    text.forEach(part -> joined.append(part.asText()).append('\n'));
    return joined.toString();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    var json = new ObjectMapper();
    var nodes = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(file)) {
      nodes.add(json.readTree(line));
    }
    return nodes;
  }
}
