package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopbackTest {
  private final Discord discord = Discord.start();

  @BeforeAll
  void connects() {
    var jda =
        discord.jda(
            EnumSet.of(GatewayIntent.DIRECT_MESSAGES, GatewayIntent.GUILD_MESSAGES), new Echo());
    jda.updateCommands()
        .addCommands(Commands.slash("practice", "Begin").addOption(OptionType.STRING, "kind", "K"))
        .complete();
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @Test
  void aDirectMessageIsAnswered() {
    var alice = discord.user("alice");
    alice.dm("hello");
    assertThat(alice.sees("echo").text()).isEqualTo("echo: hello");
  }

  @Test
  void anEditedReplyIsSeenAgain() {
    var bob = discord.user("bob");
    bob.dm("edit me");
    bob.sees("echo: edit me");
    bob.sees("edited");
    assertThat(bob.screen()).isEqualTo("bob: edit me\nPushback: edited");
  }

  @Test
  void aCommandAButtonAndAModalMakeOneTalk() {
    var carol = discord.user("carol");
    carol.slash("practice", Map.of("kind", "metric"));
    assertThat(carol.sees("Begin").buttons()).containsExactly("Answer");
    carol.clicks("Answer");
    assertThat(carol.seesModal().field("answer").value()).isEqualTo("so far");
    carol.submits(Map.of("answer", "weekly readers"));
    assertThat(carol.sees("weekly readers").ephemeral()).isTrue();
  }

  /** A small app. */
  private static final class Echo extends ListenerAdapter {
    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
      if (!event.getAuthor().isBot()) {
        var text = event.getMessage().getContentRaw();
        event
            .getChannel()
            .sendMessage("echo: " + text)
            .queue(
                sent -> {
                  if (text.equals("edit me")) {
                    sent.editMessage("edited").queue();
                  }
                });
      }
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      var message =
          new MessageCreateBuilder()
              .useComponentsV2()
              .addComponents(
                  Container.of(
                      TextDisplay.of("Begin " + event.getOptions().getFirst().getAsString())),
                  ActionRow.of(Button.primary("answer", "Answer")))
              .build();
      event.reply(message).queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
      var input = TextInput.create("answer", TextInputStyle.PARAGRAPH).setValue("so far").build();
      event
          .replyModal(
              Modal.create("m", "Your answer").addComponents(Label.of("Answer", input)).build())
          .queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
      event.reply(event.getValues().getFirst().getAsString()).setEphemeral(true).queue();
    }
  }
}
