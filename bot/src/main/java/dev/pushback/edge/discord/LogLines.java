package dev.pushback.edge.discord;

import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import java.util.regex.Pattern;

/**
 * The log, one event a line: time, level, what, ids. Of lines that others write, only the first is
 * kept, without addresses that hold tokens and without what was sent or received.
 */
public final class LogLines extends Formatter {
  private static final int LONGEST = 200;
  private static final Pattern TOKENS = Pattern.compile("/(webhooks|interactions)/\\d+/[^/\\s?]+");
  private static final Pattern LOGIN = Pattern.compile("Bot \\S+");
  private static final String OWN = "pushback";

  /** From now on everything that is logged goes there, without details for debugging. */
  public static void to(OutputStream out) {
    var root = LogManager.getLogManager().getLogger("");
    for (var handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.setLevel(Level.INFO);
    root.addHandler(handler(out));
  }

  private static Handler handler(OutputStream out) {
    return new StreamHandler(out, new LogLines()) {
      @Override
      public synchronized void publish(LogRecord line) {
        super.publish(line);
        flush();
      }
    };
  }

  @Override
  public String format(LogRecord line) {
    var name = String.valueOf(line.getLoggerName());
    var said = name.equals(OWN) ? line.getMessage() : foreign(name, line);
    return "%s %s %s%n"
        .formatted(line.getInstant().truncatedTo(ChronoUnit.MILLIS), level(line), said);
  }

  private String foreign(String name, LogRecord line) {
    var first = formatMessage(line).lines().findFirst().orElse("");
    int payload = first.indexOf('{');
    var told = payload < 0 ? first : first.substring(0, payload);
    var safe =
        LOGIN.matcher(TOKENS.matcher(told).replaceAll("/$1/*/*")).replaceAll("Bot *").strip();
    var event =
        Event.of(name.substring(name.lastIndexOf('.') + 1))
            .with("said", safe.substring(0, Math.min(safe.length(), LONGEST)));
    var bug = line.getThrown();
    return (bug == null ? event : event.with(bug)).toString();
  }

  private static String level(LogRecord line) {
    int level = line.getLevel().intValue();
    if (level >= Level.SEVERE.intValue()) {
      return "ERROR";
    }
    return level >= Level.WARNING.intValue() ? "WARN" : "INFO";
  }
}
