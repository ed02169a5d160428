package dev.pushback.app.reading;

import dev.pushback.app.casting.Library;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Question;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The question bank that ships, and texts made ready to be read. */
public final class Shelf {
  private static final Library LIBRARY =
      switch (Content.load(Path.of(System.getProperty("pushback.root")))) {
        case Loaded.Whole(var library) -> library;
        case Loaded.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
      };

  private Shelf() {}

  public static Library library() {
    return LIBRARY;
  }

  /** The questions whose rubric holds patterns for this reader. */
  static Stream<Question> readable() {
    return LIBRARY
        .questions()
        .filter(q -> rubric(q).checks().anyMatch(c -> !c.evidence().clear().isEmpty()));
  }

  static Rubric rubric(Question question) {
    return LIBRARY.sheet(question).rubric();
  }

  static Question question(String id) {
    return LIBRARY.questions().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  /** A rubric without checks, with words of its own. */
  static Rubric plain(String... lexicon) {
    return new Rubric(
        "plain",
        1,
        "0",
        "Plain",
        "plain",
        "",
        List.of(),
        List.of(),
        List.of(lexicon),
        List.of(),
        Map.of());
  }

  static List<Sentence> sentences(String text) {
    return Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS));
  }

  static List<Marked> marked(String text, String... lexicon) {
    var grammar = new Grammar(Lexicon.english(), plain(lexicon));
    return Marked.all(sentences(text), grammar, Set.of());
  }

  static Hygiene hygiene(String text) {
    return Hygiene.of(marked(text), new Echo(List.of()), new Echo(List.of()), new Echo(List.of()));
  }

  /** An opening answer. */
  static Task answer(Question question, String text) {
    var transcript = Transcript.EMPTY.plus(new Turn.Asked(question.text()));
    return Task.of(
        rubric(question),
        question.text(),
        question.nouns(),
        transcript.plus(new Turn.Said(text)),
        Ledger.EMPTY);
  }

  static Probe challenge(Validity validity, String text) {
    return new Probe(ProbeKind.DEVILS_ADVOCATE, "", Directness.POINTED, validity, text);
  }
}
