package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.Page;
import dev.pushback.loopback.Person;
import dev.pushback.loopback.Sent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of people and packs that try to be more than words. */
final class HostileTextTest {
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\]\\(|https?://(?!discord\\.com/channels/@me/)");
  private static final String WORDS =
      "@everyone and @here @EVERYONE <@1> <@&2> <#3> [click](http://evil.example) ```code``` # big"
          + " > quoted || hidden || **loud** \u202Eback\u202C \u200Bzero https://evil.example.";

  private static final String ANSWER =
      "I would count the share of first-time buyers who order again by June. @everyone must see it,"
          + " and ```we``` hold out one in ten buyers at random, who get no calendar. If [the"
          + " difference](http://evil.example) is below two points in a hundred we stop, because"
          + " two euros each do not come back.";

  private static void seesOnlyWords(Bench bench) {
    assertThat(bench.discord().pings()).isEmpty();
    var said = bench.discord().everything().stream().map(Sent::text).toList();
    assertThat(said)
        .noneMatch(text -> text.contains("@everyone") || text.contains("@here"))
        .noneMatch(text -> LINK.matcher(text).find())
        .noneMatch(text -> text.contains("\u202E") || text.contains("```code"));
  }

  @Test
  void aRoundOfThemNotifiesNobodyAndIsShownAsWords(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      var alice = bench.discord().user("alice");
      var bob = bench.discord().user("bob");
      var here = alice.in(bench.discord().guild("Team", alice, bob).channel());
      here.slash("practice", Map.of("kind", "metric"));
      alice.sees("Interviewer");
      alice.dm(ANSWER + " " + bob.id() + " <@" + bob.id() + ">");
      alice.clicks("Done");
      alice.sees("Interviewer");
      here.mention(WORDS);
      alice.sees("Interviewer");
      alice.clicks("Ask");
      alice.seesModal();
      alice.submits(Map.of("question", "@everyone who uses [it](http://evil.example)?"));
      alice.sees("Interviewer");
      finish(alice);
      alice.sees("SCORECARD");
      alice.clicks("Why");
      alice.sees("looked for");
      here.slash("why", Map.of("line", 1));
      here.slash("stories");
      here.slash("history");
      here.sees("Your rounds");
      seesOnlyWords(bench);
    }
  }

  private static void finish(Person person) {
    for (int i = 0; i < 5 && !person.screen().contains("how good was it"); i++) {
      person.clicks("Skip");
      person.sees("");
    }
    person.clicks("3 solid");
  }

  @Test
  void fourThousandEmojiAreAnAnswerLikeAnyOther(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      var alice = bench.discord().user("alice");
      alice.slash("practice", Map.of("kind", "metric"));
      alice.sees("Interviewer");
      alice.dm("\uD83D\uDE00".repeat(4_000));
      alice.dm(ANSWER);
      alice.clicks("Done");
      alice.sees("Interviewer");
      finish(alice);
      alice.sees("SCORECARD");
      seesOnlyWords(bench);
    }
  }

  @Test
  void noBlockOfAPageObeysWhatStandsInIt() {
    var evil = "@everyone ``` # - [x](http://evil.example) \u202E";
    var pages =
        List.of(
            new Page().heading(evil),
            new Page().banner(evil, evil, evil),
            new Page().text(0, evil).text(4, evil),
            new Page().item("-", evil).item(evil, evil),
            new Page().row(evil, evil, true),
            new Page().prose(0, evil + "\n\n- " + evil),
            new Page().prose(0, "| a | " + evil + " |\n| b |"));
    for (var page : pages) {
      for (var part : Markdown.of(page)) {
        var words = part.replaceAll("(?s)```\\n.*?\\n```", "");
        assertThat(words)
            .doesNotContain("@everyone")
            .doesNotContainPattern(LINK)
            .doesNotContain("```");
        assertThat(part).doesNotContain("\u202E");
      }
    }
  }
}
