package dev.pushback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real command line: each command is a process of its own, as a person would start it. */
final class Pushback {
  private static final int SECONDS = 60;

  private final Path folder;
  private final Path home;
  private final Path temporary;

  /** How a process ended, and what it printed. */
  record Ended(int code, String out, String err) {}

  /**
   * @param folder an empty one, for the home and for what the processes read and write
   */
  Pushback(Path folder) {
    this(folder, folder.resolve("home"));
  }

  Pushback(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
    try {
      this.temporary = Files.createDirectories(folder.resolve("temporary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path home() {
    return home;
  }

  /** The temporary folder of the processes, which they share with nobody. */
  Path temporary() {
    return temporary;
  }

  /** A command that has not been started. */
  ProcessBuilder command(String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.io.tmpdir=" + temporary,
            "-Dpushback.root=" + System.getProperty("pushback.root"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command);
    builder.environment().put("PUSHBACK_HOME", home.toString());
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** Runs a command to its end. */
  Ended run(String input, String... args) throws IOException, InterruptedException {
    return run(input.getBytes(UTF_8), command(args));
  }

  Ended run(byte[] input, ProcessBuilder command) throws IOException, InterruptedException {
    var in = Files.write(Files.createTempFile(folder, "in", ""), input);
    var out = Files.createTempFile(folder, "out", "");
    var err = Files.createTempFile(folder, "err", "");
    try {
      var process =
          command
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError("no end after " + SECONDS + " s: " + Files.readString(out));
      }
      return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }
}
