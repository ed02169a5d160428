package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Limits limits = new Limits();
  private final RateLimits rates = new RateLimits(limits, nanos::get);

  @Test
  void theSixthMessageInFiveSecondsIsRefused() {
    pass(5, "/channels/1/messages");
    var refused = rates.count("POST", "/channels/1/messages");
    assertThat(refused.refusal()).isPresent();
    assertThat(refused.headers()).containsEntry("Retry-After", "5");
    assertThat(refused.headers()).containsEntry("X-RateLimit-Remaining", "0");
    pass(1, "/channels/2/messages");
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
    pass(5, "/channels/1/messages");
  }

  @Test
  void theFiftyFirstRequestInASecondIsRefusedEverywhere() {
    for (int i = 0; i < 50; i++) {
      pass(1, "/channels/" + i + "/messages");
    }
    var refused = rates.count("GET", "/users/@me");
    assertThat(refused.headers()).containsEntry("X-RateLimit-Global", "true");
    assertThat(rates.count("POST", "/interactions/1/a/callback").refusal()).isEmpty();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    pass(1, "/channels/1/messages");
  }

  @Test
  void aLiftedLimitIsNone() {
    limits.without(Limits.Limit.SENDS);
    pass(9, "/channels/1/messages");
    limits.with(Limits.Limit.SENDS);
    pass(5, "/channels/1/messages");
    assertThat(rates.count("POST", "/channels/1/messages").refusal()).isPresent();
  }

  @Test
  void aRefusalSaysWhenToComeAgain() {
    try (var discord = Discord.start()) {
      var path = "channels/" + discord.user("alice").channel().id() + "/messages";
      var raw = new Raw(discord);
      for (int i = 0; i < 5; i++) {
        assertThat(raw.post(path, "{\"content\":\"a\"}").status()).isEqualTo(200);
      }
      var refused = raw.post(path, "{\"content\":\"a\"}");
      var headers = refused.whole().headers();
      assertThat(refused.status()).isEqualTo(429);
      assertThat(headers.firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 5L);
      assertThat(headers.firstValue("via")).isPresent();
      assertThat(refused.body().path("retry_after").asDouble()).isBetween(0.1, 5.0);
    }
  }

  @Test
  void jdaKeepsToWhatTheHeadersSay() {
    try (var discord = Discord.start()) {
      var alice = discord.user("alice");
      var jda = discord.jda(EnumSet.of(GatewayIntent.DIRECT_MESSAGES));
      var channel = jda.openPrivateChannelById(alice.id()).complete();
      for (int i = 0; i < 6; i++) {
        channel.sendMessage("message " + i).queue();
      }
      alice.sees("message 4");
      alice.seesNothingFor(Duration.ofMillis(200));
      assertThat(discord.requests().answered(429)).isZero();
    }
  }

  private void pass(int times, String path) {
    for (int i = 0; i < times; i++) {
      assertThat(rates.count("POST", path).refusal()).isEmpty();
    }
  }
}
