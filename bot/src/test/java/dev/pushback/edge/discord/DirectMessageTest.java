package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.scoring.Reading;
import dev.pushback.loopback.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a candidate may do in a direct message beside the straight way through a round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DirectMessageTest {
  private static final String QUESTION = "seed-sowing-calendar";
  private static final String MEASURE =
      "I would count the share of these buyers who order again within ninety days of the posting.";
  private static final String SOURCE =
      "The count comes from the order book, one row for each paid order, without the doubles.";
  private static final String PRICE =
      "We lose one spring for those who get none, and I turned down a voucher for it.";

  /** Reads as always, but may be kept from it. */
  private static final class Patient implements Reader {
    private final Reader real = new EmbeddedReader();
    private volatile CompletableFuture<Boolean> free = CompletableFuture.completedFuture(true);

    @Override
    public String id() {
      return real.id();
    }

    @Override
    public Reading read(Task task) {
      free.join();
      return real.read(task);
    }

    void hold() {
      free = new CompletableFuture<>();
    }

    void goOn() {
      free.complete(true);
    }
  }

  private final Patient reader = new Patient();
  private Bench bench;

  @BeforeAll
  void open(@TempDir Path home) {
    bench = new Bench(home).readBy(reader).up();
    bench.discord().limits().none();
  }

  @AfterEach
  void goOn() {
    reader.goOn();
  }

  @AfterAll
  void close() {
    bench.close();
  }

  private Person practising(TestInfo test, String... options) {
    var person = bench.discord().user(test.getTestMethod().orElseThrow().getName());
    person.slash(
        "practice",
        options.length == 0
            ? Map.of("question", QUESTION)
            : Map.of("question", QUESTION, options[0], options[1]));
    person.sees("Interviewer");
    return person;
  }

  /** Through the questions with one answer, to the rating. */
  private Person rating(TestInfo test) {
    var person = practising(test);
    person.dm(MEASURE);
    person.clicks("Done");
    person.sees("Interviewer");
    person.clicks("End round");
    person.sees("how good was it");
    return person;
  }

  @Test
  void messagesWithTheirEditsDeletionsAndFilesAreOneAnswerAfterASilence(TestInfo test) {
    var person = practising(test);
    person.dm("I would cuont.").edit(MEASURE);
    person.dm("And this is wrong.").delete();
    person.dmFile("more.md", SOURCE.getBytes(StandardCharsets.UTF_8));
    person.dmFile("chart.png", new byte[] {1});
    person.sees("\"chart.png\" was left out");
    person.sees("Interviewer");
    assertThat(bench.answers(person)).containsExactly(MEASURE + "\n" + SOURCE);
  }

  @Test
  void anAnswerMayBeLongerThanAnyMessage(TestInfo test) {
    var person = practising(test);
    var parts = List.of(MEASURE.repeat(20), SOURCE.repeat(20), PRICE.repeat(20));
    parts.forEach(person::dm);
    person.clicks("Done");
    person.sees("Interviewer");
    assertThat(bench.answers(person)).containsExactly(String.join("\n", parts));
  }

  @Test
  void whatIsWrittenWhileAnAnswerIsReadBeginsTheNextOne(TestInfo test) {
    var person = practising(test);
    reader.hold();
    person.dm(MEASURE);
    person.clicks("Done");
    person.seesTyping();
    person.dm(SOURCE);
    person.clicks("Done");
    person.sees("still being read");
    reader.goOn();
    person.sees("Interviewer");
    person.sees("it begins your next answer");
    person.seesNothingFor(Bench.QUIET.multipliedBy(2));
    person.dm(PRICE);
    person.sees("Interviewer");
    assertThat(bench.answers(person)).containsExactly(MEASURE, SOURCE + "\n" + PRICE);
  }

  @Test
  void whoIsCutInOnIsHeardAgainAfterwards(TestInfo test) {
    var person = practising(test, "mode", "real");
    person.dm(MEASURE);
    person.dm(SOURCE + " " + PRICE + " " + MEASURE.replace("ninety", "sixty"));
    person.sees("cuts in");
    person.sees("Interviewer");
    person.seesNothingFor(Bench.QUIET.multipliedBy(2));
    person.dm(PRICE);
    person.sees("Interviewer");
    assertThat(bench.answers(person)).hasSize(2).last().isEqualTo(PRICE);
  }

  @Test
  void aClockIsNotTurnedBackByTakingUpWhatWasNotLeft(TestInfo test) {
    var person = practising(test, "mode", "real");
    bench.later(Duration.ofMinutes(7));
    person.slash("resume");
    person.sees("Taken up again");
    bench.later(Duration.ofMinutes(2));
    person.dm(MEASURE);
    person.sees("Time is up");
    person.sees("That was the time");
  }

  @Test
  void aBreakCostsNothing(TestInfo test) {
    var person = practising(test, "mode", "real");
    person.clicks("Pause");
    person.sees("Paused");
    bench.later(Duration.ofHours(30));
    person.clicks("Take it up");
    person.sees("The break cost you nothing");
    person.dm(MEASURE);
    person.clicks("Done");
    assertThat(person.sees("Interviewer").buttons()).contains("Done");
  }

  @Test
  void aButtonThatIsPressedTwiceIsPressedOnce(TestInfo test) {
    var person = practising(test);
    person.dm(MEASURE);
    person.clicks("Done");
    var asked = person.sees("Interviewer");
    person.clicks(asked, "End round");
    person.clicks(asked, "End round");
    assertThat(person.sees("how good was it").buttons()).hasSize(5);
    person.seesNothingFor(Bench.QUIET);
    bench.later(Duration.ofSeconds(5));
    person.clicks(asked, "End round");
    assertThat(person.sees("First press your own rating").buttons()).hasSize(5);
  }

  @Test
  void anEarlierQuestionIsNotSkippedAnyMore(TestInfo test) {
    var person = practising(test);
    person.dm(MEASURE);
    person.clicks("Done");
    var first = person.sees("Interviewer");
    person.dm(PRICE);
    person.clicks("Done");
    person.sees("Interviewer");
    person.clicks(first, "Skip");
    person.sees("under an earlier question");
  }

  @Test
  void whatIsBeingWrittenIsNotDroppedUnasked(TestInfo test) {
    var person = practising(test);
    for (var button : List.of("Skip", "Pause", "End round")) {
      person.dm(MEASURE);
      person.clicks(button);
      assertThat(person.sees("not handed in yet").buttons()).contains("Done", button + " anyway");
    }
    person.clicks("Pause anyway");
    person.sees("Paused");
    assertThat(bench.answers(person)).isEmpty();
  }

  @Test
  void aFormThatIsRefusedOpensAgainAsItWasSent(TestInfo test) {
    var person = rating(test);
    person.clicks("3 solid");
    person.sees("ONE THING TO FIX");
    person.clicks("Look again");
    person.submits(Map.of("line", "2", "words", "what I never said"));
    person.sees("not in your answers");
    person.clicks("Open the form again");
    var form = person.seesModal();
    assertThat(form.field("line").value()).isEqualTo("2");
    assertThat(form.field("words").value()).isEqualTo("what I never said");
    person.submits(Map.of("words", "share of these buyers who order again"));
    person.sees("Appeals left");
    person.clicks("Look again");
    assertThat(person.seesModal().field("words").value()).isEmpty();
  }

  @Test
  void anAnswerInAFormComesBackWhileAnotherIsRead(TestInfo test) {
    var person = practising(test);
    reader.hold();
    person.clicks("Write in a form");
    person.dm(MEASURE);
    person.clicks("Done");
    person.seesTyping();
    person.submits(Map.of("answer", SOURCE));
    person.sees("still being read");
    reader.goOn();
    person.sees("Interviewer");
    person.clicks("Open the form again");
    assertThat(person.seesModal().field("answer").value()).isEqualTo(SOURCE);
    person.submits(Map.of());
    person.sees("Interviewer");
    assertThat(bench.answers(person)).containsExactly(MEASURE, SOURCE);
  }

  @Test
  void aRatingMayBeTypedAndAnythingElseIsToldSo(TestInfo test) {
    var person = rating(test);
    person.dm("six");
    person.sees("one of the five buttons");
    person.dm("One more thing that I wanted to say about the source.");
    person.sees("The questions are over");
    person.dm("Strong");
    person.sees("Your own rating: 4.0 strong");
  }

  @Test
  void buttonsOfARoundThatIsOverSayWhatCanBeDone(TestInfo test) {
    var person = rating(test);
    person.clicks("2 thin");
    var card = person.sees("ONE THING TO FIX");
    person.clicks("Close");
    person.sees("The round is closed");
    person.clicks(card, "Try again");
    assertThat(person.sees("This round is closed").buttons())
        .containsExactly("Why", "Strong answer", "Another round");
    person.clicks("Another round");
    person.sees("Interviewer");
    person.clicks(card, "Why");
    person.sees("looked for");
    person.clicks(card, "Try again");
    assertThat(person.sees("This round is closed").buttons()).containsExactly("Another round");
  }

  @Test
  void aRoundThatWasLeftIsOfferedWithItsTitleAndDay(TestInfo test) {
    var person = practising(test);
    person.clicks("Pause");
    person.sees("Paused");
    assertThat(person.completes("resume", "round", "sowing"))
        .singleElement()
        .asString()
        .startsWith("A sowing calendar in the post, ");
    assertThat(person.completes("resume", "round", "bakery")).isEmpty();
    assertThat(person.completes("scorecard", "round", "")).isEmpty();
  }

  @Test
  void whatDiscordTakesInNoBoxComesAsTextWithItsButtons(TestInfo test) {
    var person = practising(test);
    bench.discord().faults().on("POST", "/channels/*/messages").status(400, 50035);
    person.dm(MEASURE);
    assertThat(person.sees("### Interviewer").buttons()).contains("Done", "Hint");
    person.clicks("Hint");
    person.sees("**Hint:**");
  }
}
