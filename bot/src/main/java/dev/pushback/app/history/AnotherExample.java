package dev.pushback.app.history;

import dev.pushback.app.reading.ContentWord;
import dev.pushback.core.probing.ProbeGate;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The follow-up to a story that was told before: it says which one by two of the person's own words
 * and asks for another. It rules one example out, hence its kind.
 */
public final class AnotherExample {
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "This sounds like the story with \"%s\" and \"%s\" that you told on %s for \"%s\".",
              "Which other example could you give?"),
          new Wording(
              "You told me about \"%s\" and \"%s\" on %s.",
              "For this question, which different example comes to mind?"),
          new Wording(
              "I believe I know \"%s\" and \"%s\" from %s.",
              "Could you take another occasion this time?"),
          new Wording(
              "\"%s\" and \"%s\" remind me of your answer on %s to \"%s\".",
              "What is a second occasion that fits here?"));

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_YEAR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** Words that name no thing, or cannot be repeated well. */
  private static final Pattern UNFIT = Pattern.compile(".*(ed|ing|ly)|.{15,}|.*[^\\p{L}].*");

  private record Wording(String story, String asks) {}

  private AnotherExample() {}

  /**
   * The follow-up for a story that was told again.
   *
   * @param zone where the person's days begin
   * @param asked how many follow-ups there were before; the wording changes with it
   */
  public static Probe probe(Recalled recalled, ZoneId zone, int asked) {
    var turned = new ArrayList<>(WORDINGS);
    Collections.rotate(turned, -Math.floorMod(asked, turned.size()));
    var words = words(recalled);
    var text =
        turned.stream()
            .map(
                wording ->
                    wording
                            .story()
                            .formatted(
                                words.getFirst(),
                                words.getLast(),
                                day(recalled, zone),
                                recalled.before().question().title())
                        + " "
                        + wording.asks())
            .filter(sentence -> ProbeGate.faults(sentence).isEmpty())
            .findFirst()
            .orElseThrow();
    return new Probe(ProbeKind.NEW_CONSTRAINT, "", Directness.OPEN, Validity.NEUTRAL, text);
  }

  /** Whether a follow-up is one of these, so that a new story begins after it. */
  public static boolean isOne(Probe probe) {
    return probe.kind() == ProbeKind.NEW_CONSTRAINT
        && WORDINGS.stream().anyMatch(wording -> probe.text().endsWith(wording.asks()));
  }

  /** Two words that stand for the story, from both tellings if there are such words. */
  private static List<String> words(Recalled recalled) {
    var now =
        recalled.now().fingerprint().words().stream()
            .map(ContentWord::stem)
            .collect(Collectors.toSet());
    var telling = recalled.before().fingerprint().telling();
    return Stream.of(
            telling.stream().filter(AnotherExample::fits).filter(w -> now.contains(w.stem())),
            telling.stream().filter(AnotherExample::fits),
            telling.stream())
        .flatMap(some -> some)
        .filter(word -> ProbeGate.faults(word.said() + "?").isEmpty())
        .map(ContentWord::said)
        .distinct()
        .limit(2)
        .toList();
  }

  private static boolean fits(ContentWord word) {
    return !UNFIT.matcher(word.said()).matches();
  }

  private static String day(Recalled recalled, ZoneId zone) {
    var before = recalled.before().when().atZone(zone);
    boolean thisYear = before.getYear() == recalled.now().when().atZone(zone).getYear();
    return (thisYear ? DAY : DAY_AND_YEAR).format(before);
  }
}
