package dev.pushback.edge.discord;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/** The commands as Discord offers them, everywhere and to everyone. */
final class SlashCommands {
  /** Names and descriptions; a translation is a file beside the English one. */
  static final String BUNDLE = "dev.pushback.edge.discord.commands";

  private static final int LONGEST_ROUND = 120;
  private static final int MOST_LINES = 99;

  private final ResourceBundle english = Texts.bundle(BUNDLE, Locale.ENGLISH);

  private SlashCommands() {}

  static List<CommandData> all() {
    var translations = translations();
    return new SlashCommands()
        .commands()
        .map(
            command ->
                (CommandData)
                    command
                        .setContexts(InteractionContextType.ALL)
                        .setIntegrationTypes(IntegrationType.ALL)
                        .setLocalizationFunction(translations))
        .toList();
  }

  private static LocalizationFunction translations() {
    return ResourceBundleLocalizationFunction.fromBundles(
            BUNDLE, Tongues.translated(BUNDLE).toArray(DiscordLocale[]::new))
        .build();
  }

  private Stream<SlashCommandData> commands() {
    return Stream.of(
        practice(),
        command("loop")
            .addOptions(
                offered("loop", "loop").setRequired(true),
                mode("loop"),
                level("loop"),
                option(OptionType.BOOLEAN, "loop", "afresh")),
        command("resume").addOptions(offered("resume", "round")),
        command("pause"),
        command("quit"),
        command("hint"),
        command("why")
            .addOptions(option(OptionType.INTEGER, "why", "line").setRequiredRange(1, MOST_LINES)),
        command("scorecard").addOptions(offered("scorecard", "round")),
        command("history"),
        command("stories"),
        command("mydata").addSubcommands(part("mydata", "export"), part("mydata", "delete")),
        command("help"));
  }

  private SlashCommandData practice() {
    return command("practice")
        .addOptions(
            offered("practice", "role"),
            offered("practice", "round"),
            offered("practice", "kind"),
            offered("practice", "question"),
            offered("practice", "team"),
            mode("practice"),
            option(OptionType.INTEGER, "practice", "minutes").setRequiredRange(1, LONGEST_ROUND),
            level("practice"));
  }

  private SlashCommandData command(String name) {
    return Commands.slash(name, english.getString(name + ".description"));
  }

  private SubcommandData part(String command, String name) {
    return new SubcommandData(name, english.getString(command + "." + name + ".description"));
  }

  private OptionData option(OptionType type, String command, String name) {
    var told = english.getString(command + ".options." + name + ".description");
    return new OptionData(type, name, told);
  }

  /** An option for which choices are offered while it is typed. */
  private OptionData offered(String command, String name) {
    return option(OptionType.STRING, command, name).setAutoComplete(true);
  }

  private OptionData mode(String command) {
    return chosen(command, "mode", "practice", "real");
  }

  private OptionData level(String command) {
    return chosen(command, "level", "junior", "mid", "senior", "staff");
  }

  private OptionData chosen(String command, String name, String... choices) {
    var option = option(OptionType.STRING, command, name);
    for (var choice : choices) {
      option.addChoice(english.getString(name + "." + choice), choice);
    }
    return option;
  }
}
