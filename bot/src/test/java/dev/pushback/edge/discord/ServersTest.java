package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.loopback.Channel;
import dev.pushback.loopback.Person;
import dev.pushback.loopback.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice from within servers and talks, where others look on. */
final class ServersTest {
  private static final String ANSWER =
      "I would count the share of buyers who order again within a year, against one in ten without"
          + " a calendar; three points more and we post it, or else we stop.";

  @TempDir private static Path home;
  private static Bench bench;

  @BeforeAll
  static void up() {
    bench = new Bench(home).up();
  }

  @AfterAll
  static void down() {
    bench.close();
  }

  private static Person person(String name) {
    return bench.discord().user(name);
  }

  private static Channel server(Person... members) {
    return bench.discord().guild("Team", members).channel();
  }

  private static void isBlank(Place looksOn) {
    assertThat(looksOn.screen()).isEmpty();
  }

  @Test
  void aCommandInAServerBeginsARoundInTheDirectMessage() {
    var alice = person("alice");
    var bob = person("bob");
    var server = server(alice, bob);
    alice.in(server).slash("practice", Map.of("kind", "metric"));
    assertThat(alice.sees("Interviewer").buttons()).contains("Done");
    var note = alice.in(server).sees("direct messages");
    assertThat(note.ephemeral()).isTrue();
    assertThat(note.text()).contains("channels/@me/" + alice.channel().id());
    isBlank(bob.in(server));
  }

  @Test
  void noCommandOfOnePersonIsSeenByAnother() {
    var carol = person("carol");
    var dave = person("dave");
    var server = server(carol, dave);
    var here = carol.in(server);
    here.slash("help");
    assertThat(here.sees("Pushback").ephemeral()).isTrue();
    here.slash("practice");
    carol.sees("Interviewer");
    for (var command : List.of("hint", "why", "history", "stories", "scorecard")) {
      here.slash(command);
    }
    here.slash("mydata export");
    here.sees("{my-data.jsonl}");
    here.slash("mydata delete");
    here.sees("This erases");
    here.slash("pause");
    carol.sees("Paused");
    here.slash("resume");
    carol.sees("Interviewer");
    here.slash("quit");
    carol.sees("closed");
    here.slash("mydata delete");
    here.clicks("Erase everything");
    here.sees("Erased");
    here.seesNothingFor(Duration.ofMillis(300));
    assertThat(here.screen()).doesNotContain("is thinking").doesNotContain("did not respond");
    isBlank(dave.in(server));
  }

  @Test
  void withClosedDirectMessagesARoundIsHeldInRepliesThatNobodyElseSees() {
    var erin = person("erin");
    var frank = person("frank");
    var server = server(erin, frank);
    var here = erin.in(server);
    erin.closesDms();
    here.slash("practice", Map.of("kind", "metric"));
    assertThat(here.sees("Privacy Settings").ephemeral()).isTrue();
    assertThat(here.sees("Interviewer").buttons()).contains("Answer").doesNotContain("Done");
    here.clicks("Answer");
    here.seesModal();
    here.submits(Map.of("answer", ANSWER));
    assertThat(here.sees("Interviewer").ephemeral()).isTrue();
    for (int i = 0; i < 4 && !here.screen().contains("how good was it"); i++) {
      here.clicks("Skip");
      here.sees("");
    }
    here.clicks("3 solid");
    assertThat(here.sees("SCORECARD").ephemeral()).isTrue();
    isBlank(frank.in(server));
  }

  @Test
  void aRoundMovesToTheDirectMessageOnceThatIsOpen() {
    var gina = person("gina");
    var here = gina.in(server(gina));
    gina.closesDms();
    here.slash("practice");
    here.sees("Privacy Settings");
    here.sees("Interviewer");
    gina.opensDms();
    here.slash("resume");
    assertThat(gina.sees("Interviewer").buttons()).contains("Done");
    assertThat(here.sees("direct messages").text()).contains("channels/@me/" + gina.channel().id());
    gina.dm(ANSWER);
    gina.clicks("Done");
    gina.sees("Interviewer");
  }

  @Test
  void whoWritesADirectMessageAgainIsAnsweredThere() {
    var hugo = person("hugo");
    var here = hugo.in(server(hugo));
    hugo.closesDms();
    here.slash("practice");
    here.sees("Interviewer");
    hugo.opensDms();
    hugo.dm(ANSWER);
    assertThat(hugo.sees("Interviewer").buttons()).contains("Done");
  }

  @Test
  void directMessagesThatCloseInTheMiddleOfARoundMoveItToTheServer() {
    var iris = person("iris");
    var here = iris.in(server(iris));
    here.slash("practice", Map.of("kind", "metric"));
    iris.sees("Interviewer");
    here.sees("direct messages");
    iris.closesDms();
    here.slash("hint");
    assertThat(here.sees("Privacy Settings").ephemeral()).isTrue();
    assertThat(here.sees("Hint").buttons()).contains("Answer");
  }

  @Test
  void anAnswerBehindAMentionIsTakenAndItsReplyGoesToTheDirectMessage() {
    var jack = person("jack");
    var kate = person("kate");
    var server = server(jack, kate);
    jack.in(server).slash("practice", Map.of("kind", "metric"));
    jack.sees("Interviewer");
    jack.in(server).mention(ANSWER);
    jack.sees("Interviewer");
    jack.in(server).sees("direct messages");
    assertThat(kate.in(server).screen()).doesNotContain("Pushback:");
  }

  @Test
  void aFileBehindAMentionIsAnAnswer() {
    var liam = person("liam");
    var server = server(liam);
    liam.in(server).slash("practice", Map.of("kind", "metric"));
    liam.sees("Interviewer");
    liam.in(server).mentionWithFile("answer.txt", ANSWER.getBytes(StandardCharsets.UTF_8));
    liam.sees("Interviewer");
  }

  @Test
  void whoseDirectMessagesAreClosedIsToldInPublicOnlyWhereToClick() {
    var mona = person("mona");
    var nick = person("nick");
    var server = server(mona, nick);
    mona.closesDms();
    mona.in(server).mention("hello?");
    var told = nick.in(server).sees("closed");
    assertThat(told.text()).contains("/resume").doesNotContain("round is running");
    assertThat(bench.discord().pings().getLast().people()).containsExactly("mona");
  }

  @Test
  void wordsWithoutAMentionAreNotHeard() {
    var olga = person("olga");
    var here = olga.in(server(olga));
    here.says("just talking");
    here.seesNothingFor(Duration.ofMillis(300));
    olga.seesNothingFor(Duration.ofMillis(10));
  }

  @Test
  void thePersonWhoInstalledItMayUseItInAServerThatItIsNotIn() {
    var paul = person("paul");
    var quinn = person("quinn");
    var foreign = bench.discord().foreignGuild("Elsewhere", paul, quinn).channel();
    var here = paul.in(foreign);
    here.slash("practice", Map.of("kind", "metric"));
    paul.sees("Interviewer");
    assertThat(here.sees("direct messages").ephemeral()).isTrue();
    paul.closesDms();
    here.slash("hint");
    here.sees("Hint");
    here.clicks("Answer");
    here.seesModal();
    here.submits(Map.of("answer", ANSWER));
    here.sees("Interviewer");
    isBlank(quinn.in(foreign));
  }

  @Test
  void inATalkOfSeveralPeopleARoundIsPersonal() {
    var rosa = person("rosa");
    var sam = person("sam");
    var talk = bench.discord().group(rosa, sam);
    rosa.in(talk).slash("practice");
    rosa.sees("Interviewer");
    assertThat(rosa.in(talk).sees("direct messages").ephemeral()).isTrue();
    isBlank(sam.in(talk));
  }

  @Test
  void aChannelWhereTheBotMayNotWriteDoesNotKeepARoundFromGoingOn() {
    var tina = person("tina");
    var server = server(tina);
    tina.in(server).slash("practice", Map.of("kind", "metric"));
    tina.sees("Interviewer");
    server.readOnly();
    tina.in(server).mention(ANSWER);
    tina.sees("Interviewer");
    server.hidden();
    tina.clicks("Hint");
    tina.sees("Hint");
  }

  @Test
  void whoCannotBeToldAnywhereIsToldWithTheNextCommand() {
    var uma = person("uma");
    var server = server(uma);
    uma.closesDms();
    server.readOnly();
    uma.in(server).mention("hello?");
    uma.in(server).seesNothingFor(Duration.ofMillis(300));
    uma.in(server).slash("practice");
    uma.in(server).sees("Privacy Settings");
  }

  @Test
  void aDirectMessageThatIsGoneIsOpenedAgain() {
    var vera = person("vera");
    vera.dm("hello");
    vera.sees("/practice");
    var gone =
        bench.discord().faults().on("POST", "/channels/" + vera.channel().id() + "/messages");
    gone.status(404, 10003);
    vera.in(server(vera)).slash("practice");
    vera.sees("Interviewer");
    assertThat(gone.hits()).isEqualTo(1);
  }

  @Test
  void aReplyWhoseTimeIsOverGoesToTheDirectMessage() {
    var will = person("will");
    will.slash("practice", Map.of("kind", "metric"));
    will.sees("Interviewer");
    bench.discord().faults().on("PATCH", "/webhooks/*/*/messages/*").status(404, 10015);
    will.slash("hint");
    will.sees("Hint");
  }
}
