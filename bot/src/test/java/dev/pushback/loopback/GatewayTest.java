package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private static final EnumSet<GatewayIntent> INTENTS =
      EnumSet.of(GatewayIntent.DIRECT_MESSAGES, GatewayIntent.GUILD_MESSAGES);
  private static final Duration NO_TIME = Duration.ofMillis(150);

  private final Discord discord = Discord.start();
  private final Person alice = discord.user("alice");

  @AfterEach
  void ends() {
    discord.close();
  }

  @Test
  void aClientThatIsAskedToReconnectMissesNothing() {
    connect();
    discord.gateway().reconnect();
    hearsOnce();
    resumedOnce();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 4000, 4009})
  void aClosedConnectionIsResumed(int code) {
    connect();
    discord.gateway().disconnect(code);
    hearsOnce();
    resumedOnce();
  }

  @Test
  void whatWasSaidWhileTheLineWasDeadIsSentAgain() {
    connect();
    discord.gateway().kill();
    hearsOnce();
    resumedOnce();
  }

  @Test
  void anInvalidSessionThatMayResumeResumes() {
    connect();
    discord.gateway().invalidate(true);
    hearsOnce();
    resumedOnce();
  }

  @Test
  void anInvalidSessionLosesWhatWasSaidMeanwhile() {
    connect();
    discord.gateway().invalidate(false);
    alice.dm("lost");
    awaitIdentifies(2);
    alice.dm("heard");
    assertThat(alice.sees("echo").text()).isEqualTo("echo: heard");
  }

  @Test
  void aRefusedResumeBeginsANewSession() {
    connect();
    discord.gateway().resumes(false);
    discord.gateway().kill();
    awaitIdentifies(2);
    alice.dm("heard");
    alice.sees("echo: heard");
    assertThat(discord.gateway().resumes()).isZero();
  }

  @Test
  void aClientWhoseHeartbeatIsNotAnsweredComesBack() {
    discord.gateway().heartbeat(Duration.ofMillis(150));
    connect();
    discord.gateway().acknowledges(false);
    await(() -> discord.gateway().resumes() > 0);
    discord.gateway().acknowledges(true);
    hearsOnce();
  }

  @Test
  void aDuplicatedEventIsHeardTwice() {
    connect();
    discord.gateway().duplicateNextDispatch();
    alice.dm("hello");
    alice.sees("echo: hello");
    alice.sees("echo: hello");
    alice.seesNothingFor(NO_TIME);
  }

  @Test
  void twoClientsBothHear() {
    connect();
    connect();
    alice.dm("hello");
    alice.sees("echo: hello");
    alice.sees("echo: hello");
  }

  @Test
  void whatWasSaidBeforeAClientCameIsOnlyInTheHistory() throws InterruptedException {
    alice.dm("hello?");
    var jda = connect();
    alice.seesNothingFor(NO_TIME);
    var channel = jda.openPrivateChannelById(alice.id()).complete();
    assertThat(channel.getHistory().retrievePast(10).complete())
        .singleElement()
        .satisfies(message -> assertThat(message.getContentRaw()).isEqualTo("hello?"));
  }

  @Test
  void anUncompressedLineWorksToo() throws InterruptedException {
    var jda = bare(discord.token()).setCompression(Compression.NONE).build().awaitReady();
    alice.dm("hello");
    alice.sees("echo: hello");
    jda.shutdownNow();
  }

  @Test
  void nobodyHearsWhatTheyDidNotAskFor() {
    discord.jda(EnumSet.of(GatewayIntent.GUILD_MESSAGES), On.echo());
    alice.dm("hello");
    alice.seesNothingFor(NO_TIME);
  }

  @Test
  void aWrongTokenIsTurnedAway() {
    assertThatThrownBy(() -> bare("wrong").build()).hasMessageContaining("token is invalid");
  }

  @Test
  void messageContentIsOnlyForThoseWhoMay() {
    var all = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.MESSAGE_CONTENT);
    assertThatThrownBy(() -> discord.jda(all)).isInstanceOf(IllegalStateException.class);
    discord.gateway().allowMessageContent();
    discord.jda(all, On.echo());
    var guild = discord.guild("Study group", alice);
    var there = alice.in(guild.channel());
    there.says("not to you");
    there.sees("echo: not to you");
  }

  private JDA connect() {
    return discord.jda(INTENTS, On.echo());
  }

  private JDABuilder bare(String token) {
    return Client.builder(discord, token, INTENTS).addEventListeners(On.echo());
  }

  private void hearsOnce() {
    alice.dm("hello");
    alice.sees("echo: hello");
    alice.seesNothingFor(NO_TIME);
  }

  private void resumedOnce() {
    await(() -> discord.gateway().resumes() == 1);
  }

  private void awaitIdentifies(int count) {
    await(() -> discord.gateway().identifies() >= count && discord.gateway().connected() > 0);
  }

  private static void await(java.util.function.BooleanSupplier done) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          while (!done.getAsBoolean()) {
            Thread.sleep(5);
          }
        });
  }
}
