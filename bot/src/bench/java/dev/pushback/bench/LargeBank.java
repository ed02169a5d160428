package dev.pushback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run by hand: {@code java LargeBank.java REPOSITORY FOLDER 10000}, then {@code pack lint}.
 *
 * <p>Writes packs of many different questions: shipped ones whose longer words are exchanged for
 * made up ones, so that all that a lint looks at is as long as it really is, and no two are alike.
 */
public final class LargeBank {
  private static final int IN_A_PACK = 500;
  private static final int SHORTEST = 5;
  private static final double EXCHANGED = 0.7;
  private static final List<String> STARTS =
      List.of("b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "p", "r", "s", "st");
  private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ea", "ou");
  private static final List<String> ENDS = List.of("n", "r", "t", "l", "nd", "ck", "m");

  /** A line that goes on with the text of the line above, or begins one. */
  private static final Pattern TEXT =
      Pattern.compile(
          "( *(?:- )?(?:title|text|good|answer|nouns): | {4,}(?!- |[a-z]+:)|  (?=[A-Z\"a-z])(?!-"
              + " |[a-z]+:))(.*)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{" + SHORTEST + ",}");

  private final Random chance = new Random(7);

  private LargeBank() {}

  /**
   * @param args the repository, the new folder, and how many questions
   */
  public static void main(String... args) throws IOException {
    new LargeBank().write(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
  }

  private void write(Path root, Path to, int count) throws IOException {
    var shipped = shipped(root.resolve("question-bank/packs"));
    for (int i = 0; i < count; i++) {
      var pack = "large-%02d".formatted(i / IN_A_PACK);
      var folder = Files.createDirectories(to.resolve(pack));
      if (i % IN_A_PACK == 0) {
        Files.writeString(folder.resolve("pack.yaml"), pack(pack));
      }
      var id = "large-question-" + i;
      var text = exchanged(shipped.get(i % shipped.size()));
      Files.writeString(
          folder.resolve(id + ".yaml"),
          text.replaceFirst("question: .*", "question: " + id)
              .replaceFirst("title: .*", "title: Number " + i));
    }
  }

  /** Those whose longer texts stand where {@link #TEXT} expects them. */
  private static List<String> shipped(Path packs) throws IOException {
    try (Stream<Path> files = Files.walk(packs)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("pack.yaml"))
          .sorted()
          .map(LargeBank::read)
          .filter(text -> !text.contains("\nmaterials:"))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pack(String id) {
    return """
    pack: %s
    version: 1
    title: Large
    about: Made up questions.
    language: en
    licence: Apache-2.0
    authors: [Nobody]
    """
        .formatted(id);
  }

  private String exchanged(String question) {
    var meanings = new HashMap<String, String>();
    var lines = new ArrayList<String>();
    for (var line : question.lines().toList()) {
      var text = TEXT.matcher(line);
      lines.add(text.matches() ? text.group(1) + words(text.group(2), meanings) : line);
    }
    return String.join("\n", lines) + "\n";
  }

  private String words(String text, Map<String, String> meanings) {
    return WORD.matcher(text)
        .replaceAll(word -> meanings.computeIfAbsent(word.group(), this::madeUp));
  }

  private String madeUp(String word) {
    if (chance.nextDouble() > EXCHANGED) {
      return word;
    }
    var made = new StringBuilder();
    while (made.length() < word.length() - 2) {
      made.append(one(STARTS)).append(one(MIDDLES));
    }
    return made.append(one(ENDS)).toString();
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
