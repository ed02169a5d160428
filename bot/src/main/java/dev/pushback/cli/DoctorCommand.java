package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.JournalException;
import dev.pushback.edge.content.BotConfig;
import dev.pushback.edge.discord.Address;
import dev.pushback.edge.discord.Checkup;
import dev.pushback.edge.discord.Finding;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pushback doctor}: whether everything that a round needs is in order. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks Java, content, journal and reader, and says what to mend.",
    footer = {
      "",
      "Discord is checked too when its token is set (DISCORD_TOKEN, or the variable",
      "that config/bot.yaml names). A bot that runs meanwhile is not disturbed."
    })
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--discord",
      description = "Also check the token, the app in the developer portal, and its servers.")
  private boolean discord;

  private int worst = Exit.OK;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var installation = Installation.found(System.getenv());
    out.printf("%-10s %s%n", "version", Version.text());
    out.printf("%-10s %s, %s%n", "java", Runtime.version(), System.getProperty("java.home"));
    tell(out, "content", () -> content(installation));
    tell(out, "journal", () -> journal(installation));
    out.printf("%-10s %s: rules, no model, no network%n", "reader", new EmbeddedReader().id());
    tell(out, "config", () -> config(installation));
    discord(out, installation);
    out.printf(
        "%-10s %s%n", "result", worst == Exit.OK ? "all in order" : "mend what is named above");
    out.flush();
    return worst;
  }

  private static String content(Installation installation) throws Failure {
    Library library = installation.library();
    return "%d rubrics, %d pack(s), %d questions, %d loop(s) in %s"
        .formatted(
            library.rubrics().size(),
            library.packs().size(),
            library.questions().count(),
            library.loops().size(),
            installation.root().resolve("question-bank"));
  }

  private static String journal(Installation installation) throws Failure {
    try (var journal = installation.journal()) {
      return journal.kept(Practice.HERE).size() + " round(s) kept in " + installation.home();
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private static String config(Installation installation) throws Failure {
    var config = installation.config();
    return "%d rounds a day for a person, %d for a server, in %s"
        .formatted(
            config.roundsPerPerson(),
            config.roundsPerServer(),
            installation.root().resolve(BotConfig.FILE));
  }

  private void discord(PrintWriter out, Installation installation) {
    var token = token(installation);
    if (token.isEmpty() && !discord) {
      return;
    }
    out.printf("%n%s%n", "Discord");
    if (token.isEmpty()) {
      told(out, new Finding("token", false, DiscordCommand.NO_TOKEN));
      return;
    }
    Checkup.of(token, Address.of(System.getenv()), Practice.CLOCK)
        .forEach(finding -> told(out, finding));
  }

  private void told(PrintWriter out, Finding finding) {
    worst = finding.right() ? worst : Exit.UNAVAILABLE;
    out.printf(
        "%-10s %s%s%n", finding.what(), finding.right() ? "" : "NOT IN ORDER: ", finding.said());
  }

  private static String token(Installation installation) {
    try {
      return installation.token(System.getenv());
    } catch (Failure _) {
      return "";
    }
  }

  private void tell(PrintWriter out, String what, Callable<String> check) {
    try {
      out.printf("%-10s %s%n", what, check.call());
    } catch (Failure e) {
      worst = e.code();
      out.printf("%-10s NOT IN ORDER: %s%n", what, e.getMessage());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
