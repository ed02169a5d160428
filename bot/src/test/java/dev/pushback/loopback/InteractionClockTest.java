package dev.pushback.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionClockTest {
  private final Discord discord = Discord.start();
  private final Raw raw = new Raw(discord);
  private final JDA jda = discord.jda(EnumSet.of(GatewayIntent.DIRECT_MESSAGES));
  private int people;

  @BeforeAll
  void registers() {
    var here = Commands.slash("here", "Here").setContexts(InteractionContextType.GUILD);
    jda.updateCommands().addCommands(Commands.slash("go", "Go"), here).complete();
  }

  @AfterAll
  void ends() {
    discord.close();
  }

  @Test
  void whoGetsNoAnswerInThreeSecondsIsTold() {
    var alice = someone();
    alice.slash("go");
    discord.advance(Duration.ofMillis(2900));
    assertThat(alice.screen()).isEmpty();
    discord.advance(Duration.ofMillis(200));
    assertThat(alice.sees("The application did not respond").ephemeral()).isTrue();
  }

  @Test
  void anAnswerAfterThreeSecondsIsUnknown() {
    var asked = someone().slash("go");
    discord.advance(Duration.ofSeconds(4));
    assertThat(answer(asked, "{\"type\":4,\"data\":{\"content\":\"late\"}}").code())
        .isEqualTo(10062);
  }

  @Test
  void aSecondAnswerIsRefused() {
    var alice = someone();
    var asked = alice.slash("go");
    var reply = "{\"type\":4,\"data\":{\"content\":\"once\"}}";
    assertThat(answer(asked, reply).status()).isEqualTo(204);
    assertThat(answer(asked, reply).code()).isEqualTo(40060);
    alice.sees("once");
    alice.seesNothingFor(Duration.ofMillis(50));
  }

  @Test
  void aTokenLivesForFifteenMinutes() {
    var asked = someone().slash("go");
    answer(asked, "{\"type\":5}");
    var hook = InteractionHook.from(jda, asked.token());
    discord.advance(Duration.ofMinutes(14));
    hook.editOriginal("in time").complete();
    discord.advance(Duration.ofMinutes(2));
    assertThatThrownBy(() -> hook.editOriginal("too late").complete())
        .hasMessageContaining("50027");
  }

  @Test
  void answersAreCountedByTheirRoute() {
    var path = "/interactions/*/*/callback";
    var before = discord.requests().count("POST", path);
    answer(someone().slash("go"), "{\"type\":5}");
    assertThat(discord.requests().count("POST", path) - before).isEqualTo(1);
  }

  @Test
  void aCommandForServersIsNotOfferedInDirectMessages() {
    assertThatThrownBy(() -> someone().slash("here")).hasMessageContaining("no command");
  }

  private Person someone() {
    return discord.user("person " + ++people);
  }

  private Raw.Reply answer(Interaction asked, String json) {
    return raw.post("interactions/" + asked.id + "/" + asked.token() + "/callback", json);
  }
}
