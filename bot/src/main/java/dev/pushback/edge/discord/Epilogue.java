package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Run;
import dev.pushback.app.practice.LoopRuns;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Seat;
import dev.pushback.app.view.CommitteeView;
import dev.pushback.app.view.LoopView;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows the end of a round of a loop: the next one, or the committee's decision. */
final class Epilogue {
  private final Library library;
  private final Journal journal;
  private final Texts texts;

  Epilogue(Library library, Journal journal, Texts texts) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.texts = requireNonNull(texts);
  }

  /** Markdown in parts; nothing while the round goes on or if it belongs to no loop. */
  List<String> of(Seat seat, Interview in) {
    var part = in.plan().flatMap(Plan::part);
    var loop = part.flatMap(place -> LoopRuns.loop(library, place.loop()));
    if (!(in.stage() instanceof Stage.Over) || loop.isEmpty()) {
      return List.of();
    }
    try {
      var runs = new LoopRuns(loop.get(), new Rounds(library, journal, seat.person()));
      return told(runs, part);
    } catch (JournalException _) {
      return List.of();
    }
  }

  private List<String> decided(Run run) throws JournalException {
    var parts =
        new ArrayList<>(Markdown.of(CommitteeView.of(run.loop(), run.decision(), texts.phrases())));
    parts.add(texts.of("cards.open"));
    return parts;
  }

  private List<String> told(LoopRuns runs, Optional<Part> part) throws JournalException {
    for (var run : runs.all()) {
      if (part.filter(place -> place.run().equals(run.id())).isPresent()) {
        return run.complete() ? decided(run) : List.of(Escaped.line(LoopView.progress(run)));
      }
    }
    return List.of();
  }
}
