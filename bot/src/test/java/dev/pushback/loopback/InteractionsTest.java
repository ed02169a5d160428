package dev.pushback.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionsTest {
  private final Discord discord = Discord.start();
  private final Raw raw = new Raw(discord);
  private final List<Object> listeners = new ArrayList<>();
  private final JDA jda = discord.jda(EnumSet.of(GatewayIntent.DIRECT_MESSAGES));
  private int people;

  @BeforeAll
  void registers() {
    discord.limits().none();
    jda.updateCommands()
        .addCommands(
            Commands.slash("go", "Go")
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL),
            Commands.slash("ask", "Ask")
                .addSubcommands(
                    new SubcommandData("one", "One")
                        .addOption(OptionType.STRING, "question", "Which", true, true)),
            Commands.slash("here", "Here").setContexts(InteractionContextType.GUILD))
        .complete();
  }

  @AfterEach
  void forgets() {
    listeners.forEach(jda::removeEventListener);
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @Test
  void aDeferredAnswerIsFilledInEditedFollowedAndDeleted() {
    var done = new CompletableFuture<Boolean>();
    reacts(
        SlashCommandInteractionEvent.class,
        event -> {
          event.deferReply(true).complete();
          var hook = event.getHook();
          hook.editOriginal("first").complete();
          hook.editOriginal("second").complete();
          hook.sendMessage("more").setEphemeral(true).complete();
          hook.deleteOriginal().complete();
          done.complete(true);
        });
    var alice = someone();
    alice.slash("go");
    alice.sees("more");
    assertThat(done.orTimeout(5, TimeUnit.SECONDS).join()).isTrue();
    assertThat(alice.screen()).isEqualTo("Pushback: more");
    var kinds = discord.everything().stream().filter(sent -> is(sent, alice)).map(Sent::kind);
    assertThat(kinds)
        .containsExactly(Sent.Kind.NEW, Sent.Kind.EDIT, Sent.Kind.NEW, Sent.Kind.DELETED);
  }

  @Test
  void theFirstFollowUpTakesThePlaceOfADeferredAnswer() {
    reacts(
        SlashCommandInteractionEvent.class,
        event -> {
          event.deferReply(true).queue();
          event.getHook().sendMessage("thought").queue();
        });
    var alice = someone();
    alice.slash("go");
    assertThat(alice.sees("thought").ephemeral()).isTrue();
    assertThat(alice.screen()).isEqualTo("Pushback: thought");
  }

  @Test
  void anEphemeralReplyIsForOnePersonOnly() {
    var alice = someone();
    var bob = someone();
    var guild = discord.guild("Study group", alice, bob);
    reacts(
        SlashCommandInteractionEvent.class,
        event -> event.reply("psst").setEphemeral(true).queue());
    var there = alice.in(guild.channel());
    there.slash("here");
    assertThat(there.sees("psst").ephemeral()).isTrue();
    assertThat(bob.in(guild.channel()).screen()).isEmpty();
    var history = raw.send("GET", "channels/" + guild.channel().id() + "/messages", "");
    assertThat(history.body()).isEmpty();
    assertThat(discord.everything().getLast().onlyFor()).contains(alice.name());
  }

  @Test
  void aDisabledButtonCannotBePressed() {
    reacts(
        SlashCommandInteractionEvent.class,
        event ->
            event
                .reply("choose")
                .addComponents(ActionRow.of(Button.primary("a", "Done").asDisabled()))
                .queue());
    var alice = someone();
    alice.slash("go");
    assertThat(alice.sees("choose").text()).contains("[Done] (off)");
    assertThatThrownBy(() -> alice.clicks("Done")).hasMessageContaining("cannot be pressed");
  }

  @Test
  void aClickMayChangeItsMessage() {
    reacts(
        SlashCommandInteractionEvent.class,
        event ->
            event.reply("sure?").addComponents(ActionRow.of(Button.primary("yes", "Yes"))).queue());
    reacts(
        ButtonInteractionEvent.class, event -> event.editMessage("done").setComponents().queue());
    var alice = someone();
    alice.slash("go");
    alice.clicks("Yes");
    alice.sees("done");
    assertThat(alice.screen()).isEqualTo("Pushback: done");
  }

  @Test
  void aChoiceArrivesAsItsValue() {
    var menu = StringSelectMenu.create("level").setPlaceholder("Level").addOption("Senior", "sr");
    reacts(
        SlashCommandInteractionEvent.class,
        event ->
            event
                .reply("level?")
                .addComponents(ActionRow.of(menu.addOption("Junior", "jr").build()))
                .queue());
    reacts(
        StringSelectInteractionEvent.class,
        event -> event.reply("chosen: " + event.getValues()).queue());
    var alice = someone();
    alice.slash("go");
    alice.selects("Level", "Senior");
    alice.sees("chosen: [sr]");
  }

  @Test
  void anOptionCompletesWhileItIsTyped() {
    reacts(
        CommandAutoCompleteInteractionEvent.class,
        event -> event.replyChoice(event.getFocusedOption().getValue() + "rics", "m").queue());
    assertThat(someone().completes("ask one", "question", "met")).containsExactly("metrics");
  }

  @Test
  void aFileInAModalCanBeDownloaded() {
    reacts(
        SlashCommandInteractionEvent.class,
        event ->
            event
                .replyModal(
                    Modal.create("m", "Your file")
                        .addComponents(Label.of("File", AttachmentUpload.of("file")))
                        .build())
                .queue());
    var read = new CompletableFuture<InputStream>();
    reacts(
        ModalInteractionEvent.class,
        event -> {
          var file = event.getValues().getFirst().getAsAttachmentList().getFirst();
          event.reply("got " + file.getFileName()).queue();
          read.complete(file.getProxy().download().join());
        });
    var alice = someone();
    alice.slash("go");
    alice.submits(Map.of("file", new Upload("answer.md", "weekly readers".getBytes(UTF_8))));
    alice.sees("got answer.md");
    assertThat(read.orTimeout(5, TimeUnit.SECONDS).join()).hasContent("weekly readers");
  }

  @Test
  void whoBringsTheAppAlongGetsRepliesAndFiveFollowUps() {
    var alice = someone();
    var elsewhere = discord.foreignGuild("Elsewhere", alice);
    reacts(SlashCommandInteractionEvent.class, event -> event.reply("with you").queue());
    var there = alice.in(elsewhere.channel());
    var asked = there.slash("go");
    there.sees("with you");
    var hook = InteractionHook.from(jda, asked.token());
    for (int i = 0; i < 5; i++) {
      hook.sendMessage("more " + i).complete();
    }
    assertThatThrownBy(() -> hook.sendMessage("too much").complete()).hasMessageContaining("40094");
    var send =
        raw.post("channels/" + elsewhere.channel().id() + "/messages", "{\"content\":\"a\"}");
    assertThat(send.code()).isEqualTo(50001);
    assertThatThrownBy(() -> there.slash("here")).hasMessageContaining("no command");
  }

  private Person someone() {
    return discord.user("person " + ++people);
  }

  private <E extends GenericEvent> void reacts(Class<E> sort, Consumer<E> reaction) {
    var listener = new On<>(sort, reaction);
    listeners.add(listener);
    jda.addEventListener(listener);
  }

  private static boolean is(Sent sent, Person person) {
    return sent.channel().equals(person.channel().id());
  }
}
