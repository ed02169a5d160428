package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the bot reads, and what they never read. */
final class LogLinesTest {
  private static final String LINE =
      "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z (INFO|WARN|ERROR) [A-Za-z-]+( .*)?";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Logger root = LogManager.getLogManager().getLogger("");
  private List<Handler> before = List.of();

  @BeforeEach
  void collects() {
    before = Arrays.asList(root.getHandlers());
    LogLines.to(log);
  }

  @AfterEach
  void restores() {
    Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
    before.forEach(root::addHandler);
  }

  private List<String> lines() {
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void roundsAndFaultsLeaveIdsAndNoWords(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      var alice = bench.discord().user("alice");
      var here = alice.in(bench.discord().guild("Team", alice).channel());
      here.slash("practice", Map.of("kind", "metric"));
      alice.sees("Interviewer");
      bench.discord().faults().on("POST", "/channels/*/messages").status(502).times(5);
      alice.dm("marker-one: I would count buyers who come back by June, one in ten held out.");
      alice.clicks("Done");
      alice.sees("Interviewer", Duration.ofSeconds(20));
      bench.discord().faults().on("POST", "/interactions/*/*/callback").status(404, 10062);
      alice.clicks("Why");
      alice.sees("");
      alice.clicks("Ask");
      alice.seesModal();
      alice.submits(Map.of("question", "marker-two who uses it?"));
      alice.sees("Interviewer");
      alice.closesDms();
      here.mention("marker-three is my answer to that, and a marker-four too.");
      here.sees("/resume");
      here.slash("resume");
      here.clicks("Answer");
      here.seesModal();
      here.submits(Map.of("answer", "marker-five in a form that is long enough to be read"));
      here.sees("Interviewer");
      here.mentionWithFile("marker-six.txt", "marker-seven".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(lines()).allMatch(line -> line.matches(LINE));
    assertThat(lines())
        .noneMatch(line -> line.contains("marker-"))
        .noneMatch(line -> line.contains("loopback-") || line.contains("Bot loopback"));
    assertThat(lines())
        .anyMatch(
            line -> line.contains("received id=") && line.contains("kind=\"command practice\""))
        .anyMatch(line -> line.contains("round id=") && line.contains("interview=d"))
        .anyMatch(line -> line.contains("closed person="))
        .anyMatch(line -> line.contains("connected as="));
  }

  @Test
  void ofLinesThatOthersWriteOnlyTheHarmlessPartIsKept() {
    var line =
        new LogRecord(
            Level.WARNING,
            "Unexpected. Tell us: POST /webhooks/1/secret/messages {\"a\":\"answer\"}\n"
                + "secret answer");
    line.setLoggerName("net.dv8tion.jda.internal.requests.WebSocketClient");
    line.setThrown(new IllegalStateException("secret answer"));
    assertThat(new LogLines().format(line))
        .contains(
            "WARN WebSocketClient said=\"Unexpected. Tell us: POST /webhooks/*/*/messages\" bug=")
        .contains("IllegalStateException at ")
        .doesNotContain("secret")
        .hasLineCount(1);
  }

  @Test
  void detailsForDebuggingStayOff() {
    Logger.getLogger("net.dv8tion.jda.internal.JDAImpl").fine("secret");
    assertThat(lines()).isEmpty();
  }
}
