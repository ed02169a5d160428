package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestFaultsTest {
  private static final String SENDS = "/channels/*/messages";
  private static final Duration NO_TIME = Duration.ofMillis(100);

  private final Discord discord = Discord.start();
  private final Raw raw = new Raw(discord);
  private final Person alice = discord.user("alice");
  private final PrivateChannel channel =
      discord
          .jda(EnumSet.of(GatewayIntent.DIRECT_MESSAGES))
          .openPrivateChannelById(alice.id())
          .complete();

  @BeforeAll
  void connects() {
    discord.limits().none();
  }

  @AfterEach
  void nothingWaits() {
    discord.faults().clear();
    discord.nonceWindow(Duration.ofMinutes(5));
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @Test
  void aBadGatewayIsTriedAgain() {
    var fault = discord.faults().on("POST", SENDS).status(502);
    channel.sendMessage("after 502").complete();
    seesOnce("after 502");
    assertThat(fault.hits()).isEqualTo(1);
  }

  @Test
  void anErrorOfTheServerIsFinal() {
    discord.faults().on("POST", SENDS).status(500);
    assertThatThrownBy(() -> channel.sendMessage("never").complete())
        .isInstanceOf(ErrorResponseException.class);
    alice.seesNothingFor(NO_TIME);
  }

  @Test
  void aLostAnswerDoesNotDoubleAMessage() {
    var before = discord.requests().count("POST", SENDS);
    discord.faults().on("POST", SENDS).dropAfterEffect();
    channel.sendMessage("said once").complete();
    seesOnce("said once");
    assertThat(discord.requests().count("POST", SENDS) - before).isEqualTo(2);
  }

  @Test
  void withoutANonceWindowALostAnswerDoublesIt() {
    discord.nonceWindow(Duration.ZERO);
    discord.faults().on("POST", SENDS).dropAfterEffect();
    channel.sendMessage("said twice").complete();
    alice.sees("said twice");
    alice.sees("said twice");
  }

  @Test
  void aDroppedRequestHadNoEffect() {
    discord.nonceWindow(Duration.ZERO);
    var fault = discord.faults().on("POST", SENDS).times(1).dropBeforeEffect();
    channel.sendMessage("after a drop").complete();
    seesOnce("after a drop");
    assertThat(fault.hits()).isEqualTo(1);
  }

  @Test
  void aLateAnswerIsWaitedFor() {
    discord.faults().on("POST", SENDS).delay(Duration.ofMillis(300));
    long start = System.nanoTime();
    channel.sendMessage("late").complete();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
    seesOnce("late");
  }

  @Test
  void aRateLimitIsWaitedOut() {
    discord.faults().on("POST", SENDS).rateLimited(Duration.ofSeconds(1));
    long start = System.nanoTime();
    channel.sendMessage("patient").complete();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(950), Duration.ofMillis(3000));
    seesOnce("patient");
  }

  @Test
  void anotherPathIsSpared() {
    var fault = discord.faults().on("POST", "/channels/1/messages").status(500);
    channel.sendMessage("spared").complete();
    seesOnce("spared");
    assertThat(fault.hits()).isZero();
  }

  @Test
  void anUnknownRouteIsRemembered() {
    assertThat(raw.post("guilds/1/prune", "{}").status()).isEqualTo(404);
    assertThat(discord.complaints()).singleElement().asString().contains("/guilds/1/prune");
  }

  @Test
  void anUnknownFieldIsRefusedAndRemembered() {
    var reply = raw.post("channels/" + channel.getId() + "/messages", "{\"contents\":\"a\"}");
    assertThat(reply.code()).isEqualTo(50035);
    assertThat(reply.errors().path("contents").path("_errors")).hasSize(1);
    assertThat(discord.complaints()).singleElement().asString().contains("contents");
  }

  @Test
  void complaintsThatNobodyTakesFailTheTest() {
    var other = Discord.start();
    new Raw(other).post("nowhere", "{}");
    assertThatThrownBy(other::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nowhere");
  }

  private void seesOnce(String text) {
    alice.sees(text);
    alice.seesNothingFor(NO_TIME);
  }
}
