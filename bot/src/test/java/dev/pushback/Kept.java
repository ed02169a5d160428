package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.Candidate.Move;
import dev.pushback.app.casting.Library;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest round as the journal on the disk has it, and how often each move is in it. */
record Kept(Optional<InterviewId> id, List<Entry> entries, Interview interview) {
  private static final Person LOCAL = new Person("local");

  /**
   * Reading fails if a fact is missing or cannot be read.
   *
   * @param finished the round before, which is not looked at any more
   */
  static Kept in(Path home, Library library, String question, Optional<InterviewId> finished)
      throws JournalException {
    var sheet = library.sheet(question).orElseThrow();
    try (var journal = SqliteJournal.openForReading(home)) {
      var newest =
          journal.kept(LOCAL).stream()
              .map(Journal.Kept::interview)
              .findFirst()
              .filter(id -> !finished.equals(Optional.of(id)));
      var entries = newest.isPresent() ? journal.entries(newest.get()) : List.<Entry>of();
      return new Kept(newest, entries, Interview.fold(sheet, entries));
    }
  }

  boolean over() {
    return interview.stage() instanceof Stage.Over;
  }

  /** How often each move is there. */
  Map<Move, Integer> moves() {
    var moves = new EnumMap<Move, Integer>(Move.class);
    for (var entry : entries) {
      move(entry.fact()).ifPresent(move -> moves.merge(move, 1, Integer::sum));
    }
    return moves;
  }

  private static Optional<Move> move(Fact fact) {
    return switch (fact) {
      case Fact.Answered _ -> Optional.of(Move.ANSWER);
      case Fact.Hinted _ -> Optional.of(Move.HINT);
      case Fact.Declined _ -> Optional.of(Move.SKIP);
      case Fact.Rated _ -> Optional.of(Move.RATE);
      case Fact.Retried _ -> Optional.of(Move.REDO);
      case Fact.Ended _ -> Optional.of(Move.QUIT);
      case Fact.Opened _,
          Fact.CutIn _,
          Fact.Noted _,
          Fact.Probed _,
          Fact.Clarified _,
          Fact.Encouraged _,
          Fact.Resumed _,
          Fact.RanOut _,
          Fact.Finished _,
          Fact.Scored _,
          Fact.Improved _,
          Fact.Appealed _,
          Fact.Reconsidered _ ->
          Optional.empty();
    };
  }

  long answersWith(String tag) {
    return entries.stream()
        .filter(e -> e.fact() instanceof Fact.Answered answered && answered.text().contains(tag))
        .count();
  }

  /** Whether the interviewer says something that begins like this. */
  boolean asks(String beginning) {
    return interview.transcript().turns().stream()
        .filter(turn -> !(turn instanceof Turn.Said))
        .map(turn -> flat(turn.text()))
        .anyMatch(words -> words.startsWith(beginning) || beginning.startsWith(words));
  }

  /** A page that takes the round up shows the step that the facts lead to. */
  void assertShownBy(String firstPage) {
    var page = flat(firstPage);
    var turns = interview.heard().turns();
    switch (interview.stage()) {
      case Stage.Blank _, Stage.Over _ -> assertThat(page).startsWith("====");
      case Stage.Answering _ -> assertThat(page).contains(flat(turns.getLast().text()));
      case Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ ->
          assertThat(page).contains("is being read");
      case Stage.Rating _ -> assertThat(page).contains("Before you see the score");
      case Stage.Reviewing _ -> assertThat(page).contains("SCORECARD", "Type /");
      case Stage.Retrying _ ->
          assertThat(page).contains("Second attempt:", flat(turns.getLast().text()));
    }
    boolean headed = !entries.isEmpty() && !(interview.stage() instanceof Stage.Reviewing);
    assertThat(page.contains("Taken up again")).as("heading of\n%s", firstPage).isEqualTo(headed);
  }

  static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
