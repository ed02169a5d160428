package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int PEOPLE = 400;

  @Test
  void hundredsOfPeopleAreAnsweredEachOnce() throws InterruptedException {
    try (var discord = Discord.start()) {
      discord.limits().none();
      discord.keepNothing();
      var answered = new CountDownLatch(PEOPLE);
      discord.onMessage(_ -> answered.countDown());
      discord.jda(EnumSet.of(GatewayIntent.DIRECT_MESSAGES), On.echo());
      var people = IntStream.range(0, PEOPLE).mapToObj(i -> discord.user("p" + i)).toList();
      people.forEach(person -> person.dm("hello"));
      assertThat(answered.await(15, TimeUnit.SECONDS)).isTrue();
      assertThat(people).allSatisfy(person -> person.sees("echo: hello"));
      assertThat(discord.requests().count("POST", "/channels/*/messages")).isEqualTo(PEOPLE);
      assertThat(discord.everything()).isEmpty();
    }
  }
}
