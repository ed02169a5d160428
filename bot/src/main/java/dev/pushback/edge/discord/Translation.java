package dev.pushback.edge.discord;

import dev.pushback.app.session.Person;
import dev.pushback.edge.discord.Incoming.Commanded;
import dev.pushback.edge.discord.Incoming.FileLink;
import dev.pushback.edge.discord.Incoming.Filled;
import dev.pushback.edge.discord.Incoming.Pressed;
import dev.pushback.edge.discord.Incoming.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Turns Discord's events into what was sent. */
final class Translation {
  private Translation() {}

  static Person person(ISnowflake user) {
    return new Person(user.getId());
  }

  static Said said(Person person, Message message) {
    var channel = message.getChannelId();
    boolean direct = message.getChannelType() == ChannelType.PRIVATE;
    var server = message.hasGuild() ? message.getGuildId() : null;
    return new Said(
        message.getId(),
        person,
        new Scene(channel, server == null ? "" : server, direct),
        withoutMention(message),
        message.getAttachments().stream()
            .map(file -> new FileLink(file.getFileName(), file.getUrl(), file.getSize()))
            .toList(),
        message.getTimeCreated().toInstant());
  }

  private static String withoutMention(Message message) {
    var self = message.getJDA().getSelfUser().getId();
    return message
        .getContentRaw()
        .replace("<@" + self + ">", "")
        .replace("<@!" + self + ">", "")
        .strip();
  }

  static Commanded commanded(SlashCommandInteractionEvent event) {
    Map<String, String> options = new HashMap<>();
    for (OptionMapping option : event.getOptions()) {
      options.put(option.getName(), option.getAsString());
    }
    return new Commanded(
        event.getId(),
        person(event.getUser()),
        scene(event),
        event.getToken(),
        event.getFullCommandName(),
        options,
        event.getTimeCreated().toInstant());
  }

  /** Empty if the button is none that this bot ever had. */
  static Optional<Pressed> pressed(ButtonInteractionEvent event) {
    return Press.read(event.getComponentId())
        .map(
            press ->
                new Pressed(
                    event.getId(),
                    person(event.getUser()),
                    scene(event),
                    event.getToken(),
                    press,
                    event.getTimeCreated().toInstant()));
  }

  static Optional<Filled> filled(ModalInteractionEvent event) {
    Map<String, String> values = new HashMap<>();
    event.getValues().forEach(value -> values.put(value.getCustomId(), value.getAsString()));
    return Press.read(event.getModalId())
        .map(
            press ->
                new Filled(
                    event.getId(),
                    person(event.getUser()),
                    scene(event),
                    event.getToken(),
                    press,
                    values,
                    event.getTimeCreated().toInstant()));
  }

  private static Scene scene(Interaction event) {
    var guild = event.getGuild();
    var channel = event.getChannelId();
    return new Scene(
        channel == null ? "" : channel,
        guild == null ? "" : guild.getId(),
        event.getContext() == InteractionContextType.BOT_DM,
        event.getUserLocale().getLocale());
  }
}
