package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Discord refuses in commands and in what they offer. */
final class CommandRules {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
  private static final int ALL_TEXT = 8000;
  private static final Set<String> LOCALES =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private int text;

  private CommandRules() {}

  static void check(JsonNode body, Complaints complaints) {
    var errors = new Errors(complaints, "commands");
    var commands = Checked.of(body, errors);
    var names = new HashSet<String>();
    int[] ofType = new int[4];
    for (var command : commands.items()) {
      int type = command.node().path("type").asInt(1);
      ofType[Math.min(type, 3)]++;
      new CommandRules().command(command, type);
      if (!names.add(type + command.node().path("name").asText())) {
        command.at("name").fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "The name is taken.");
      }
    }
    if (ofType[1] > 100 || ofType[2] > 15 || ofType[3] > 15) {
      throw new Refusal(400, 30032, "Maximum number of application commands reached (100).");
    }
    errors.settle();
  }

  /** What is offered while an option is typed. */
  static void choices(JsonNode data, Complaints complaints) {
    var errors = new Errors(complaints, "choices");
    new CommandRules().choices(Checked.of(data, errors).knows("choices").at("choices"));
    errors.settle();
  }

  private void command(Checked command, int type) {
    command.knows(
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "options",
        "default_member_permissions",
        "dm_permission",
        "integration_types",
        "contexts",
        "type",
        "nsfw",
        "handler");
    if (type == 1) {
      named(command);
    } else {
      command.at("name").needs(1, 32);
    }
    numbers(command.at("contexts"), 2);
    numbers(command.at("integration_types"), 1);
    options(command.at("options"));
    if (text > ALL_TEXT) {
      command.fail("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }
  }

  private void named(Checked thing) {
    var name = thing.at("name");
    name.needs(1, 32);
    wellFormed(name);
    thing.at("description").needs(1, 100);
    text += name.length() + thing.at("description").length();
    text += translated(thing.at("name_localizations"), 32, true);
    text += translated(thing.at("description_localizations"), 100, false);
  }

  private static void wellFormed(Checked name) {
    var written = name.node().asText("");
    if (!NAME.matcher(written).matches() || !written.equals(written.toLowerCase(Locale.ROOT))) {
      name.fail("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
  }

  /** The longest translation counts. */
  private static int translated(Checked texts, int most, boolean names) {
    int longest = 0;
    for (var entry : texts.node().properties()) {
      var text = texts.at(entry.getKey());
      if (!LOCALES.contains(entry.getKey())) {
        text.fail("BASE_TYPE_CHOICES", "No such locale.");
      }
      text.needs(1, most);
      if (names) {
        wellFormed(text);
      }
      longest = Math.max(longest, text.length());
    }
    return longest;
  }

  private static void numbers(Checked list, int most) {
    list.items().forEach(item -> item.number(0, most));
  }

  private void options(Checked options) {
    options.count(0, 25);
    boolean optional = false;
    var names = new HashSet<String>();
    for (var option : options.items()) {
      option(option);
      boolean required = option.node().path("required").asBoolean();
      if (required && optional) {
        option.fail("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required ones come first.");
      }
      optional |= !required;
      if (!names.add(option.node().path("name").asText())) {
        option.at("name").fail("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "The name is taken.");
      }
    }
  }

  private void option(Checked option) {
    option.knows(
        "type",
        "name",
        "name_localizations",
        "description",
        "description_localizations",
        "required",
        "choices",
        "options",
        "channel_types",
        "min_value",
        "max_value",
        "min_length",
        "max_length",
        "autocomplete");
    named(option);
    option.at("type").number(1, 11);
    choices(option.at("choices"));
    if (option.node().path("autocomplete").asBoolean()
        && !option.node().path("choices").isEmpty()) {
      option.fail("APPLICATION_COMMAND_INVALID_AUTOCOMPLETE", "Choices need no completion.");
    }
    options(option.at("options"));
  }

  private void choices(Checked choices) {
    choices.count(0, 25);
    for (var choice : choices.items()) {
      choice.knows("name", "name_localizations", "value");
      choice.at("name").needs(1, 100);
      translated(choice.at("name_localizations"), 100, false);
      if (choice.node().path("value").isTextual()) {
        choice.at("value").needs(1, 100);
      }
      text += choice.at("name").length() + choice.at("value").length();
    }
  }
}
