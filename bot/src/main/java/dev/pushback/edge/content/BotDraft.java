package dev.pushback.edge.content;

import java.time.Duration;

/** The file of an installation. */
record BotDraft(Source source, BotConfig config) implements Draft {
  private static final int LONGEST_SILENCE = 600;
  private static final int MOST_ROUNDS = 10_000;
  private static final int MOST_ROUNDS_OF_A_SERVER = 100_000;

  static BotDraft of(Source source, Section keys) {
    var usual = BotConfig.USUAL;
    var discord =
        keys.maybe("discord", "keys with values")
            .map(field -> field.section(BotDraft::discord))
            .orElse(usual);
    var limits =
        keys.maybe("limits", "keys with values")
            .map(field -> field.section(BotDraft::limits))
            .orElse(usual);
    return new BotDraft(
        source,
        new BotConfig(
            discord.tokenVariable(),
            discord.silence(),
            discord.plain(),
            limits.roundsPerPerson(),
            limits.roundsPerServer()));
  }

  private static BotConfig discord(Section keys) {
    var usual = BotConfig.USUAL;
    var token =
        keys.maybe("tokenVariable", usual.tokenVariable())
            .map(BotDraft::variable)
            .orElse(usual.tokenVariable());
    var silence =
        keys.maybe("answerSilenceSeconds", "20")
            .map(field -> Duration.ofSeconds(field.whole(2, LONGEST_SILENCE)))
            .orElse(usual.silence());
    boolean plain = keys.maybe("plainText", "false").map(Field::flag).orElse(usual.plain());
    return new BotConfig(token, silence, plain, usual.roundsPerPerson(), usual.roundsPerServer());
  }

  /** What does not look like the name of a variable may be a token, which is not repeated. */
  private static String variable(Field field) {
    var name = field.text(Integer.MAX_VALUE);
    if (!name.isEmpty() && !name.matches("[A-Z][A-Z0-9_]{0,59}")) {
      field.fault(
          "tokenVariable is not the name of an environment variable",
          "write a name such as DISCORD_TOKEN; the token itself stays in the environment");
    }
    return name;
  }

  private static BotConfig limits(Section keys) {
    var usual = BotConfig.USUAL;
    int person =
        keys.maybe("roundsPerPersonAndDay", "40")
            .map(field -> field.whole(1, MOST_ROUNDS))
            .orElse(usual.roundsPerPerson());
    int server =
        keys.maybe("roundsPerServerAndDay", "400")
            .map(field -> field.whole(1, MOST_ROUNDS_OF_A_SERVER))
            .orElse(usual.roundsPerServer());
    return new BotConfig(usual.tokenVariable(), usual.silence(), usual.plain(), person, server);
  }
}
