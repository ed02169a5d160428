package dev.pushback.edge.content;

import dev.pushback.edge.content.ContentFile.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A file that was read.
 *
 * @param hash the first digits of the SHA-256 of the text of a rubric; others need none
 * @param faults what was found wrong in it so far
 */
record Source(ContentFile file, String hash, Faults faults) {
  static final int LARGEST = 256 * 1024;
  private static final int HASH_DIGITS = 12;

  /** Reads a file; whatever it is, at most {@value #LARGEST} bytes of it. */
  static Read read(ContentFile file) {
    var faults = new Faults(file.name());
    var text = "";
    try {
      text = text(file.path(), faults);
    } catch (IOException e) {
      faults.add("the file cannot be read", "allow the bot to read it");
    }
    return new Read(new Source(file, file.kind() == Kind.RUBRIC ? hash(text) : "", faults), text);
  }

  /** Whether every line of it could be read. */
  boolean whole() {
    return !faults.torn();
  }

  /**
   * A file with what it says.
   *
   * @param text its lines, which end in {@code \n}; empty when it could not be read
   */
  record Read(Source source, String text) {
    boolean readable() {
      return source.faults.none();
    }
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private static String text(Path path, Faults faults) throws IOException {
    if (!Files.isRegularFile(path)) {
      faults.add("this is not a file", "put a text file here");
      return "";
    }
    if (Files.size(path) > LARGEST) {
      faults.add("the file is larger than 256 KB", "split it into smaller files");
      return "";
    }
    try (var in = Files.newInputStream(path)) {
      var text = decoded(in.readNBytes(LARGEST), faults);
      if (text.isBlank() && faults.none()) {
        faults.add("the file is empty", "write its keys, or remove the file");
      }
      return text;
    }
  }

  private static String decoded(byte[] bytes, Faults faults) {
    if (arePlain(bytes)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    boolean malformed = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    var text = out.flip().toString().replace("\r\n", "\n");
    int odd = odd(text);
    if (odd < text.length()) {
      faultAt(
          odd, text, faults, "this is not text (character %d)".formatted(text.codePointAt(odd)));
    } else if (malformed) {
      faultAt(odd, text, faults, "this is not UTF-8");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether there are only signs of a keyboard: most files need no closer look. */
  private static boolean arePlain(byte[] bytes) {
    for (byte b : bytes) {
      if (b != '\n' && (b < ' ' || b > '~')) {
        return false;
      }
    }
    return true;
  }

  private static int odd(String text) {
    int at = 0;
    while (at < text.length() && (isPlain(text.charAt(at)) || isPrintable(text, at))) {
      at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private static boolean isPlain(char letter) {
    return letter >= ' ' && letter <= '~';
  }

  private static boolean isPrintable(String text, int at) {
    return StreamReader.isPrintable(text.codePointAt(at));
  }

  private static void faultAt(int index, String text, Faults faults, String what) {
    var before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = index - before.lastIndexOf('\n');
    faults.add(new Place(line, column), what, "save the file as plain text in UTF-8");
  }
}
