package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Question;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedReaderTest {
  private static final List<String> INTRUDERS =
      List.of(
          "\u0000",
          "\u0007",
          "\u200B",
          "\u200D",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u0301",
          "\u3164",
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "\uD83D",
          "\uDE00",
          "\uDB40\uDC41",
          "\uFB03",
          "\uFDFA",
          "\u201C",
          "\n",
          "\r\n",
          "\u2028",
          ";",
          "...",
          "'",
          "%",
          "$",
          "\"}",
          "^");
  private static final int MUTATIONS = 500;

  private final EmbeddedReader reader = new EmbeddedReader();

  @Test
  void theSameTaskIsAlwaysReadTheSame() {
    for (var question : Shelf.library().questions().toList()) {
      var task = Shelf.answer(question, question.samples().strong());
      var first = reader.read(task);
      for (int i = 0; i < 3; i++) {
        assertThat(reader.read(task)).isEqualTo(first);
      }
    }
  }

  @Test
  void oneTaskIsReadTheSameAHundredTimes() {
    var question = Shelf.question("autoplay-previews-call");
    var task = Shelf.answer(question, question.samples().strong());
    var first = reader.read(task);
    assertThat(first.findings()).isNotEmpty();
    for (int i = 0; i < 100; i++) {
      assertThat(reader.read(task)).isEqualTo(first);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(new EmbeddedReader().read(task)).isEqualTo(first);
    }
  }

  @Test
  void everyStrongSampleEarnsMoreThanTheWeakOne() {
    for (var question : Shelf.readable().toList()) {
      assertThat(points(question, question.samples().strong()))
          .as(question.id())
          .isGreaterThan(points(question, question.samples().weak()));
    }
  }

  @Test
  void brokenTextsAreReadAndQuotedVerbatim() {
    var random = new Random(20_260_301);
    var questions = Shelf.library().questions().toList();
    for (int i = 0; i < MUTATIONS; i++) {
      var question = questions.get(random.nextInt(questions.size()));
      var text = mutated(question, random);
      assertThatCode(() -> assertVerbatim(question, text))
          .as("mutation %d of %s", i, question.id())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void hiddenCharactersInsideWordsDoNotHideThem() {
    var question = Shelf.question("autoplay-previews-call");
    var strong = question.samples().strong();
    var laced = strong.replace("a", "a\u200B");
    var reading = reader.read(Shelf.answer(question, laced));
    assertThat(reading.flags()).containsExactly(Flag.HIDDEN_CHARACTERS);
    assertThat(reading.findings())
        .extracting(Finding::check, Finding::decision)
        .containsExactlyElementsOf(
            reader.read(Shelf.answer(question, strong)).findings().stream()
                .map(f -> org.assertj.core.groups.Tuple.tuple(f.check(), f.decision()))
                .toList());
  }

  @Test
  void onlyTheBeginningOfAnEndlessAnswerIsRead() {
    var question = Shelf.question("autoplay-previews-call");
    var padding = "The evening was long and we talked about it. ".repeat(500);
    var reading = reader.read(Shelf.answer(question, padding + question.samples().strong()));
    assertThat(reading.flags()).contains(Flag.CUT_OFF);
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I never said that.", "Hm, scrap that part, please."})
  void wordsTakenBackLoseTheirPoint(String reply) {
    var question = Shelf.question("autoplay-previews-call");
    var first = Shelf.answer(question, question.samples().strong());
    var opening = reader.read(first);
    var ledger =
        Ledger.EMPTY.plus(opening.findings(), first.transcript(), 1, Shelf.rubric(question));
    var pressed =
        question.pushbacks().stream()
            .map(it -> it.probe())
            .filter(it -> ledger.decision(it.check()) == Decision.CLEAR)
            .findFirst()
            .orElseThrow();
    var reading = reader.read(replying(first, ledger, pressed, reply));
    assertThat(reading.findings())
        .extracting(Finding::check, Finding::decision)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(pressed.check(), Decision.ABSENT));
  }

  private Task replying(Task first, Ledger ledger, Probe probe, String text) {
    return Task.of(
        first.rubric(),
        first.question(),
        first.nouns(),
        first.transcript().plus(new Turn.Probed(probe)).plus(new Turn.Said(text)),
        ledger);
  }

  private int points(Question question, String text) {
    return reader.read(Shelf.answer(question, text)).findings().stream()
        .mapToInt(f -> f.decision().points())
        .sum();
  }

  private void assertVerbatim(Question question, String text) {
    Reading reading = reader.read(Shelf.answer(question, text));
    for (var finding : reading.findings()) {
      assertThat(text).contains(finding.quote().orElseThrow().text());
    }
  }

  private static String mutated(Question question, Random random) {
    var text = random.nextBoolean() ? question.samples().strong() : question.samples().weak();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      text = mutatedOnce(text, random);
    }
    return text;
  }

  private static String mutatedOnce(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(200));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(at);
      case 2 -> shuffled(text, random);
      default -> laced(text, random);
    };
  }

  private static String laced(String text, Random random) {
    var laced = new StringBuilder(text);
    for (int i = 0; i < 20; i++) {
      laced.insert(
          random.nextInt(laced.length() + 1), INTRUDERS.get(random.nextInt(INTRUDERS.size())));
    }
    return laced.toString();
  }

  private static String shuffled(String text, Random random) {
    var words = new ArrayList<>(List.of(text.split(" ")));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }
}
