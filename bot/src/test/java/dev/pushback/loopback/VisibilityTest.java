package dev.pushback.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.user.UserTypingEvent;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {
  private final Discord discord = Discord.start();
  private final Person alice = discord.user("alice");
  private final Person bob = discord.user("bob");
  private final Guild guild = discord.guild("Study group", alice, bob);
  private final JDA jda =
      discord.jda(
          EnumSet.of(
              GatewayIntent.DIRECT_MESSAGES,
              GatewayIntent.DIRECT_MESSAGE_TYPING,
              GatewayIntent.GUILD_MESSAGES));

  VisibilityTest() {
    discord.limits().none();
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @Test
  void aServersMessageIsBlankUnlessItMentionsTheApp() {
    var heard = next(MessageReceivedEvent.class);
    alice.in(guild.channel()).says("among us");
    assertThat(heard.join().getMessage().getContentRaw()).isEmpty();
    var meant = next(MessageReceivedEvent.class);
    alice.in(guild.channel()).mention("to you");
    assertThat(meant.join().getMessage().getContentRaw()).endsWith("to you");
    var history = there(guild.channel()).getHistory().retrievePast(2).complete();
    assertThat(history.stream().map(Message::getContentRaw)).last().isEqualTo("");
  }

  @Test
  void onlyThoseWhoMayBePingedArePinged() {
    var text = "<@" + bob.id() + "> and @everyone";
    there(guild.channel()).sendMessage(text).setAllowedMentions(Set.of()).complete();
    assertThat(discord.pings()).isEmpty();
    there(guild.channel())
        .sendMessage(text)
        .setAllowedMentions(EnumSet.of(Message.MentionType.USER))
        .complete();
    assertThat(discord.pings().getLast().people()).containsExactly("bob");
    there(guild.channel())
        .sendMessage(text)
        .setAllowedMentions(EnumSet.of(Message.MentionType.EVERYONE))
        .complete();
    assertThat(discord.pings().getLast().people()).containsExactlyInAnyOrder("alice", "bob");
  }

  @Test
  void whatAPersonEditsAndDeletesIsHeard() {
    var edited = next(MessageUpdateEvent.class);
    var deleted = next(MessageDeleteEvent.class);
    var said = alice.dm("frist");
    said.edit("first");
    assertThat(edited.join().getMessage().getContentRaw()).isEqualTo("first");
    said.delete();
    assertThat(deleted.join().getMessageId()).isEqualTo(said.id());
    assertThat(alice.screen()).doesNotContain("first");
  }

  @Test
  void typingIsNoticedBothWays() {
    var typed = next(UserTypingEvent.class);
    alice.dm("I am here");
    alice.types();
    assertThat(typed.join().getUser().getId()).isEqualTo(alice.id());
    dm(alice).sendTyping().complete();
    alice.seesTyping();
  }

  @Test
  void filesGoBothWays() {
    var heard = next(MessageReceivedEvent.class);
    alice.dmFile("answer.md", "weekly readers".getBytes(UTF_8));
    var file = heard.join().getMessage().getAttachments().getFirst();
    assertThat(file.getFileName()).isEqualTo("answer.md");
    assertThat(file.getProxy().download().join()).hasContent("weekly readers");
    dm(alice).sendFiles(FileUpload.fromData("a card".getBytes(UTF_8), "card.md")).complete();
    assertThat(alice.sees("{card.md}").files()).containsExactly("card.md");
  }

  @Test
  void closedDirectMessagesAreClosed() {
    var carol = discord.user("carol");
    var channel = dm(carol);
    carol.closesDms();
    assertThatThrownBy(() -> channel.sendMessage("hello?").complete())
        .hasMessageContaining("50007");
    carol.opensDms();
    channel.sendMessage("hello").complete();
    carol.sees("hello");
  }

  @Test
  void openingDirectMessagesTooFastIsRefused() {
    var dave = discord.user("dave").id();
    discord.limits().newDms(0);
    assertThatThrownBy(() -> jda.openPrivateChannelById(dave).complete())
        .hasMessageContaining("40003");
    discord.limits().newDms(100);
  }

  @Test
  void aChannelMayBeReadOnlyHiddenOrUnknown() {
    var raw = new Raw(discord);
    var quiet = discord.guild("Quiet", alice).channel();
    var messages = "channels/" + quiet.id() + "/messages";
    quiet.readOnly();
    assertThat(raw.post(messages, "{\"content\":\"a\"}").code()).isEqualTo(50013);
    assertThat(raw.send("GET", messages, "").status()).isEqualTo(200);
    quiet.hidden();
    assertThat(raw.send("GET", messages, "").code()).isEqualTo(50001);
    assertThat(raw.post("channels/1/messages", "{\"content\":\"a\"}").code()).isEqualTo(10003);
    var path = "channels/" + alice.channel().id() + "/messages/1";
    assertThat(raw.send("PATCH", path, "{\"content\":\"a\"}").code()).isEqualTo(10008);
  }

  @Test
  void anothersMessageCannotBeEdited() {
    var said = alice.dm("mine");
    var path = "channels/" + alice.channel().id() + "/messages/" + said.id();
    var reply = new Raw(discord).send("PATCH", path, "{\"content\":\"yours\"}");
    assertThat(reply.code()).isEqualTo(50005);
  }

  @Test
  void aThreadIsOpenedWrittenInAndArchived() {
    var message = there(guild.channel()).sendMessage("round one").complete();
    var thread = message.createThreadChannel("Round one").complete();
    assertThat(thread.getId()).isEqualTo(message.getId());
    assertThatThrownBy(() -> message.createThreadChannel("Again").complete())
        .hasMessageContaining("160004");
    var inside = thread.sendMessage("inside").complete();
    thread.getManager().setArchived(true).complete();
    assertThatThrownBy(() -> inside.editMessage("changed").complete())
        .hasMessageContaining("50083");
  }

  @Test
  void historyIsReadInEveryDirection() {
    var erin = discord.user("erin");
    var said = List.of("1", "2", "3", "4", "5").stream().map(erin::dm).toList();
    var channel = dm(erin);
    var third = said.get(2).id();
    assertThat(texts(channel.getHistoryAfter(third, 10).complete().getRetrievedHistory()))
        .containsExactly("5", "4");
    assertThat(texts(channel.getHistoryBefore(third, 1).complete().getRetrievedHistory()))
        .containsExactly("2");
    assertThat(texts(channel.getHistoryAround(third, 3).complete().getRetrievedHistory()))
        .containsExactly("4", "3", "2");
    assertThat(channel.retrieveMessageById(third).complete().getContentRaw()).isEqualTo("3");
  }

  @Test
  void theAppKnowsItself() {
    var info = jda.retrieveApplicationInfo().complete();
    assertThat(info.getId()).isEqualTo(jda.getSelfUser().getId());
  }

  @Test
  void whatIsUnexpectedIsNamed() {
    var frank = discord.user("frank");
    dm(frank).sendMessage("surprise").complete();
    assertThatThrownBy(() -> frank.seesNothingFor(Duration.ofMillis(20)))
        .hasMessageContaining("surprise");
    assertThatThrownBy(() -> frank.sees("something else", Duration.ofMillis(20)))
        .hasMessageContaining("surprise");
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(Message::getContentRaw).toList();
  }

  private PrivateChannel dm(Person person) {
    return jda.openPrivateChannelById(person.id()).complete();
  }

  private TextChannel there(Channel channel) {
    return java.util.Objects.requireNonNull(jda.getTextChannelById(channel.id()));
  }

  private <E extends net.dv8tion.jda.api.events.GenericEvent> CompletableFuture<E> next(
      Class<E> sort) {
    var heard = new CompletableFuture<E>();
    jda.addEventListener(new On<>(sort, heard::complete));
    return heard.orTimeout(5, TimeUnit.SECONDS);
  }
}
