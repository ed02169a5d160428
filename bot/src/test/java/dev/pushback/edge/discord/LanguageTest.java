package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up language that lies beside the tests: a file for each bundle is all that it takes. */
final class LanguageTest {
  private static final String MADE_UP = "sv-SE";

  @Test
  void aPersonIsSpokenToInTheirLanguageAndInEnglishWhereItLacksWords(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      var alice = bench.discord().user("alice");
      var bob = bench.discord().user("bob");
      alice.speaks(MADE_UP);
      alice.slash("pause");
      alice.sees("Gninnur si dnuor on.");
      alice.slash("practice");
      var question = alice.sees("Enod sserp neht, rewsna.");
      assertThat(question.buttons()).contains("Enod", "Hint");
      alice.clicks("Write in a form");
      assertThat(alice.seesModal().title()).isEqualTo("Rewsna ruoy");
      bob.speaks("fr");
      bob.slash("pause");
      bob.sees("No round is running");
    }
  }

  @Test
  void whoWritesAfterwardsIsAnsweredInTheSameLanguage(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      var alice = bench.discord().user("alice");
      alice.speaks(MADE_UP);
      alice.slash("help");
      alice.sees("Nigeb");
      alice.dm("hello");
      alice.sees("Gninnur si dnuor on.");
    }
  }

  @Test
  void commandsAreOfferedInEveryLanguageThatThereIsAFileFor() {
    var practice =
        SlashCommands.all().stream()
            .filter(command -> command.getName().equals("practice"))
            .findFirst()
            .orElseThrow()
            .toData();
    assertThat(practice.getObject("name_localizations").toMap())
        .isEqualTo(Map.of(MADE_UP, "ecitcarp"));
    assertThat(practice.toString())
        .contains("Noitseuq fo dnik")
        .contains("weivretni laer")
        .contains("Hold a practice round");
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(MADE_UP));
      assertThat(Texts.in(Locale.FRENCH).label(Deed.DONE)).isEqualTo("Done");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onlyEnglishShips() {
    assertThat(Tongues.translated(Texts.BUNDLE)).containsExactly(DiscordLocale.SWEDISH);
    assertThat(Tongues.translated(SlashCommands.BUNDLE)).containsExactly(DiscordLocale.SWEDISH);
  }
}
