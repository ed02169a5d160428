package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.loopback.Discord;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the doctor says about Discord. */
final class CheckupTest {
  private static final Clock NOW = Clock.systemUTC();

  private final Discord discord = Discord.start();

  @AfterEach
  void down() {
    discord.close();
  }

  private List<Finding> found(String token, InstantSource clock) {
    var address = new Address(Optional.of(discord.restUrl()), Optional.of(discord.gatewayUrl()));
    return Checkup.of(token, address, clock);
  }

  private List<Finding> found() {
    return found(discord.token(), NOW);
  }

  private void onlyWrong(String what, String said) {
    assertThat(found().stream().filter(finding -> !finding.right()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what()).isEqualTo(what);
              assertThat(finding.said()).contains(said);
            });
  }

  @Test
  void nothingIsWrongWhereAllIsRight() {
    discord.guild("Team");
    assertThat(found()).allMatch(Finding::right);
    assertThat(found())
        .extracting(Finding::what)
        .contains("token", "clock", "intents", "install", "servers", "gateway", "link");
    assertThat(found()).anyMatch(it -> it.said().contains("knows it as Pushback"));
    assertThat(found()).anyMatch(it -> it.said().contains("in 1"));
  }

  @Test
  void aTokenThatDiscordDoesNotKnowIsNotRepeated() {
    var secret = "MTk4.secret";
    assertThat(found(secret, NOW))
        .singleElement()
        .satisfies(
            it -> assertThat(it.said()).contains("Bot > Reset Token").doesNotContain(secret));
    assertThat(found("two words\n", NOW)).singleElement().matches(it -> !it.right());
  }

  @Test
  void whereDiscordIsNotReachedTheNetworkIsNamed() {
    var nowhere = new Address(Optional.of("http://127.0.0.1:1/api/v10/"), Optional.empty());
    assertThat(Checkup.of("x", nowhere, NOW))
        .singleElement()
        .matches(it -> it.what().equals("network"));
  }

  @Test
  void aClockThatIsWrongIsNamedWithItsError() {
    assertThat(found(discord.token(), Clock.offset(NOW, Duration.ofSeconds(-90))))
        .anyMatch(
            it -> !it.right() && it.said().matches("(8[0-9]|9[0-9]) seconds behind Discord's.*"));
  }

  @Test
  void anInstallationContextThatIsMissing() {
    discord.application().notForPeople();
    onlyWrong("install", "Installation Contexts > User Install");
  }

  @Test
  void anInstallationToServersThatIsMissing() {
    discord.application().notForServers();
    onlyWrong("install", "Installation Contexts > Guild Install");
  }

  @Test
  void permissionsThatAnInstallationDoesNotAskFor() {
    discord.application().permissions(1L << 11);
    onlyWrong("install", "Read Message History");
  }

  @Test
  void commandsThatGoToAWebAddress() {
    discord.application().interactionsTo("https://example.org");
    onlyWrong("commands", "Interactions Endpoint URL");
  }

  @Test
  void aCodeGrantThatBreaksTheLink() {
    discord.application().requiresCodeGrant();
    onlyWrong("access", "Requires OAuth2 Code Grant");
  }

  @Test
  void anIntentThatIsNotNeededIsNamedAndHarmless() {
    discord.application().flags(1 << 19);
    assertThat(found())
        .allMatch(Finding::right)
        .anyMatch(it -> it.said().contains("switch it off"));
  }

  @Test
  void permissionsThatAreMissingInAServer() {
    discord.guild("Team").permissions(1L << 10 | 1L << 11);
    onlyWrong(
        "servers",
        "in Team it lacks: Send Messages in Threads, Attach Files, Read Message History");
  }

  @Test
  void aGatewayThatDoesNotAnswer() {
    var address = new Address(Optional.of(discord.restUrl()), Optional.of("ws://127.0.0.1:1"));
    assertThat(Checkup.of(discord.token(), address, NOW))
        .anyMatch(it -> !it.right() && it.what().equals("gateway"));
  }
}
