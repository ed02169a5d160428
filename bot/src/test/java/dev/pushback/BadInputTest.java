package dev.pushback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed and whatever is wrong on the disk: a clear word, and nothing is lost. */
@Timeout(120)
final class BadInputTest {
  private static final int CANNOT_STORE = 74;
  private static final int JOINER = 0x200D;

  private static final String GOOD =
      "I would count how many households send a complete form within fourteen days of starting it,"
          + " out of all households that start one.";
  private static final String LONG = "households wait and " + "x".repeat(99_980);
  private static final String ESCAPES =
      "I would watch \u001b[31mrepayments\u001b[0m \u001b]0;owned\u0007 \u009b2J \b\b among \u0000"
          + " families";
  private static final String TURNED =
      "I would watch \u202erepayments\u202c and \u2066clerks\u2069 by the \u200bweek in the form"
          + " log";
  private static final String EMOJI = "\ud83d\ude00\ud83c\udf89\ud83d\udc4d\ud83c\udffd";
  private static final String POLISH =
      "Policzy\u0142bym rodziny, kt\u00f3re wysy\u0142aj\u0105 pe\u0142ny formularz w ci\u0105gu"
          + " czternastu dni, poniewa\u017c dopiero wtedy urz\u0105d mo\u017ce wyda\u0107"
          + " decyzj\u0119.";
  private static final String CHINESE =
      "\u6211\u4f1a\u7edf\u8ba1\u5341\u56db\u5929\u5185\u63d0\u4ea4\u5b8c\u6574\u8868\u683c\u7684"
          + "\u5bb6\u5ead\u6570\u91cf\u3002";
  private static final String CODE =
      "def count(rows):\n    return sum(1 for r in rows if r['sent'])\nSELECT count(*) FROM form;";

  @TempDir private Path folder;

  private static byte[] binary() {
    var bytes = new ByteArrayOutputStream();
    for (int b = 0; b < 256; b++) {
      if (b != '\n' && b != '\r') {
        bytes.write(b);
      }
    }
    return bytes.toByteArray();
  }

  private static void say(ByteArrayOutputStream to, String answer) {
    to.writeBytes((answer + "\n/done\n").getBytes(UTF_8));
  }

  private static void assertPrintable(String out) {
    var odd =
        out.codePoints()
            .filter(c -> c != '\n' && c != JOINER)
            .filter(
                c ->
                    switch (Character.getType(c)) {
                      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                      default -> false;
                    })
            .mapToObj(Character::getName)
            .toList();
    assertThat(odd).isEmpty();
  }

  private static List<String> answers(Pushback pushback) throws Exception {
    var export = pushback.run("", "mydata", "export");
    assertThat(export.code()).isZero();
    var answers = new ArrayList<String>();
    for (var line : export.out().lines().toList()) {
      for (var fact : new ObjectMapper().readTree(line).path("facts")) {
        if (fact.path("type").asText().equals("answered")) {
          answers.add(fact.path("body").path("text").asText());
        }
      }
    }
    return answers;
  }

  @Test
  void badRepliesAreKeptToTheLetterAndTheRoundGoesOn() throws Exception {
    var pushback = new Pushback(folder);
    var typed = new ByteArrayOutputStream();
    say(typed, GOOD);
    say(typed, "");
    say(typed, LONG);
    typed.writeBytes(binary());
    say(typed, "");
    say(typed, ESCAPES);
    say(typed, TURNED);
    say(typed, EMOJI);
    say(typed, POLISH);
    say(typed, CODE);
    say(typed, CHINESE);
    typed.writeBytes("3\n/quit\n".getBytes(UTF_8));

    var round =
        pushback.run(
            typed.toByteArray(),
            pushback.command("practice", "--question", "housing-form-prefill", "--probes", "8"));

    assertThat(round.err()).isEmpty();
    assertThat(round.code()).isZero();
    assertPrintable(round.out());
    assertThat(round.out().replaceAll("\\s+", " "))
        .contains("There is nothing to hand in yet.")
        .contains("The answer was empty. All right, we move on.")
        .contains("not in English, the only language that is read here. All right, we move on.")
        .contains("not in English, the only language that is read here. That was my last question")
        .contains("The answer was longer than what is read")
        .contains("Invisible or direction-changing characters were left out.")
        .contains("The round is closed.");
    assertThat(answers(pushback))
        .containsExactly(
            GOOD, LONG, new String(binary(), UTF_8), ESCAPES, TURNED, EMOJI, POLISH, CODE, CHINESE);
  }

  @Test
  void aRoundOfBadAnswersEndsWithoutANumber() throws Exception {
    var pushback = new Pushback(folder);
    var typed = new ByteArrayOutputStream();
    List.of(EMOJI, CHINESE, POLISH).forEach(answer -> say(typed, answer));

    var round =
        pushback.run(
            typed.toByteArray(),
            pushback.command("practice", "--question", "housing-form-prefill"));

    assertThat(round.err()).isEmpty();
    assertThat(round.code()).isZero();
    assertPrintable(round.out());
    assertThat(round.out())
        .contains("I have not heard anything yet.")
        .contains("I can only follow English.")
        .contains("there was nothing to judge")
        .contains("Not assessed")
        .doesNotContain("Overall");
    assertThat(answers(pushback)).containsExactly(EMOJI, CHINESE, POLISH);
  }

  @Test
  void aBrokenEntryStopsThatRoundAlone() throws Exception {
    var pushback = new Pushback(folder);
    pushback.run(GOOD + "\n/done\n", "practice", "--question", "housing-form-prefill");
    var broken = pushback.run("", "sessions").out().split(" ", 2)[0];
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + pushback.home().resolve("journal.db"));
        var work = connection.createStatement()) {
      assertThat(work.executeUpdate("UPDATE fact SET body = '{\"key' WHERE seq = 2")).isOne();
    }

    var refused = pushback.run("", "practice", "--resume", broken);
    assertThat(refused.err())
        .startsWith("Round " + broken + " cannot be read: its entry 2 is damaged")
        .containsOnlyOnce("\n");
    assertThat(refused.out()).isEmpty();
    assertThat(refused.code()).isEqualTo(CANNOT_STORE);

    var other = pushback.run("/skip\n", "practice", "--new");
    assertThat(other.out()).contains("The round is closed.");
    assertThat(other.code()).isZero();
    assertThat(pushback.run("", "sessions").out().lines()).hasSize(2);
  }

  @Test
  void aHomeThatCannotBeWrittenIsSaidInOneLine() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "mine");
    var refused = new Pushback(folder, file).run("", "practice");
    assertThat(refused.err()).isEqualTo(file + " is a file; set PUSHBACK_HOME to a folder.\n");
    assertThat(refused.code()).isEqualTo(CANNOT_STORE);
    assertThat(file).hasContent("mine");

    var frozen = Files.createDirectory(folder.resolve("frozen"));
    var pushback = new Pushback(folder, frozen);
    var command = frozen(frozen, pushback.command("practice"));
    var readOnly = pushback.run(new byte[0], command);
    assumeTrue(!readOnly.err().startsWith("unshare:"), "no mounts here");
    assertThat(readOnly.err())
        .isEqualTo(
            frozen
                + " cannot be used: no permission to write there; set PUSHBACK_HOME to another.\n");
    assertThat(readOnly.code()).isEqualTo(CANNOT_STORE);
  }

  /** Takes the right to write away; from the system's first user only a mount can take it. */
  private static ProcessBuilder frozen(Path home, ProcessBuilder command) throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-x------"));
    if (Files.isWritable(home)) {
      var script = "mount -t tmpfs -o ro none \"$0\" && exec \"$@\"";
      var mounted = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script, home.toString()));
      mounted.addAll(command.command());
      command.command(mounted);
    }
    return command;
  }

  @Test
  void aSecondProcessIsSentAwayInOneLineAndTheFirstGoesOn() throws Exception {
    var pushback = new Pushback(folder);
    var first = pushback.command("practice").redirectErrorStream(true).start();
    try (var out = first.inputReader(UTF_8)) {
      assertThat(out.readLine()).startsWith("====");

      var second = pushback.run("", "practice");
      assertThat(second.err())
          .isEqualTo(
              "Another Pushback is using "
                  + pushback.home()
                  + "; end it first, or set PUSHBACK_HOME to another folder.\n");
      assertThat(second.out()).isEmpty();
      assertThat(second.code()).isEqualTo(CANNOT_STORE);

      first.outputWriter(UTF_8).append("/skip\n").close();
      assertThat(out.lines()).anyMatch(line -> line.startsWith("The round is closed."));
      assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(first.exitValue()).isZero();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }
}
