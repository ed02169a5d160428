package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.casting.Library;
import dev.pushback.app.evaluation.Specimens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A folder of labelled answers: one JSON Lines file for each thing that is measured. */
public final class SpecimenFolder {
  /** Lists the hash of every file, as {@code sha256sum} writes it. */
  public static final String MANIFEST = "FROZEN.sha256";

  private final Path folder;
  private final Library library;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param folder for example {@code bot/src/eval/test}
   * @param library knows the rubrics that probes may name checks of
   */
  public SpecimenFolder(Path folder, Library library) {
    this.folder = requireNonNull(folder);
    this.library = requireNonNull(library);
  }

  /**
   * All that the folder holds; a file that is missing holds nothing.
   *
   * @throws IOException when a file cannot be read, or names the file and line that cannot be
   *     understood
   */
  public Specimens read() throws IOException {
    return new Specimens(
        lines("ladders", SpecimenLine::ladder),
        lines("pairs", SpecimenLine::pair),
        lines("knockouts", SpecimenLine::knockout),
        variants(),
        lines("attacks", SpecimenLine::attack),
        lines("honest", SpecimenLine::honest),
        lines("states", SpecimenLine::state),
        lines("challenges", SpecimenLine::challenge),
        lines("scraps", SpecimenLine::scrap));
  }

  /**
   * The files whose content is not the one that was frozen, or that the manifest does not name.
   *
   * @throws IOException when the manifest cannot be read
   */
  public List<String> altered() throws IOException {
    var frozen = new ArrayList<>(Files.readAllLines(folder.resolve(MANIFEST)));
    var altered = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        if (!frozen.remove(sha256(file) + "  " + file.getFileName())) {
          altered.add(file.getFileName().toString());
        }
      }
    }
    altered.addAll(frozen);
    return altered;
  }

  private List<Specimens.Variant> variants() throws IOException {
    return lines("variants", SpecimenLine::variants).stream().flatMap(List::stream).toList();
  }

  private interface Parse<T> {
    T parse(SpecimenLine line) throws InvalidLine;
  }

  private <T> List<T> lines(String name, Parse<T> parse) throws IOException {
    var file = folder.resolve(name + ".jsonl");
    var all = new ArrayList<T>();
    if (Files.notExists(file)) {
      return all;
    }
    int number = 0;
    for (var text : Files.readAllLines(file)) {
      number++;
      try {
        all.add(parse.parse(new SpecimenLine(node(text), library)));
      } catch (InvalidLine | IllegalArgumentException | NullPointerException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return all;
  }

  private JsonNode node(String text) throws InvalidLine {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new InvalidLine("not JSON");
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      var bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
