package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Run;
import dev.pushback.app.history.Coverage;
import dev.pushback.app.history.StoryBank;
import dev.pushback.app.history.Told;
import dev.pushback.app.practice.LoopRuns;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.CommitteeView;
import dev.pushback.app.view.LoopView;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.ScorecardView;
import dev.pushback.app.view.StoriesView;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Stage;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person has behind them: rounds, scorecards, loops, stories. */
final class Shelf {
  private static final int LISTED = 15;

  private final Library library;
  private final Journal journal;
  private final Texts texts;

  Shelf(Library library, Journal journal, Texts texts) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.texts = requireNonNull(texts);
  }

  private Rounds rounds(Incoming in) {
    return new Rounds(library, journal, in.person());
  }

  /** {@code /history}: the newest rounds, and the loops that were begun. */
  List<Letter> history(Incoming in) throws JournalException {
    var told = rounds(in).told();
    if (told.isEmpty()) {
      return List.of(Letter.of(in.id(), texts.of("no.rounds")));
    }
    var parts = new ArrayList<String>();
    var lines = new ArrayList<String>();
    lines.add("### " + texts.of("history.heading"));
    told.stream().limit(LISTED).map(this::line).forEach(lines::add);
    if (told.size() > LISTED) {
      lines.add("-# " + texts.of("history.more", told.size() - LISTED));
    }
    parts.add(String.join("\n", lines));
    parts.addAll(loops(rounds(in)));
    return Letter.all(in.id(), parts, List.of(takeUp(told)));
  }

  private String line(Told told) {
    var in = told.round();
    var state =
        in.stage() instanceof Stage.Over
            ? in.scored()
                .filter(_ -> !in.sealed())
                .map(_ -> texts.of("history.scored", overall(in)))
                .orElseGet(() -> texts.of(in.judged() ? "history.sealed" : "history.unscored"))
            : texts.of("history.unfinished");
    return "<t:"
        + told.when().getEpochSecond()
        + ":d> "
        + Escaped.line(in.sheet().question().title())
        + ": "
        + state;
  }

  private static String overall(Interview in) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(in.scorecard().overall() * 2) / 2);
  }

  private List<String> loops(Rounds rounds) throws JournalException {
    var parts = new ArrayList<String>();
    for (var loop : library.loops()) {
      var run = new LoopRuns(loop, rounds).newest();
      if (run.isPresent()) {
        parts.addAll(told(run.get()));
      }
    }
    return parts;
  }

  private List<String> told(Run run) {
    return run.complete()
        ? Markdown.of(CommitteeView.of(run.loop(), run.decision(), texts.phrases()))
        : List.of(
            "**" + Escaped.line(run.loop().name()) + "**\n" + Escaped.line(LoopView.progress(run)));
  }

  private List<Offer> takeUp(List<Told> told) {
    return told.stream()
        .filter(round -> !(round.round().stage() instanceof Stage.Over))
        .limit(1)
        .map(
            round -> Offer.main(texts.label(Deed.RESUME), Press.of(Deed.RESUME, round.interview())))
        .toList();
  }

  /** {@code /scorecard}: that of a round, or of the newest that has one. */
  List<Letter> scorecard(Incoming in, String round) throws JournalException {
    for (var told : rounds(in).told()) {
      boolean meant = round.isBlank() || told.interview().equals(round);
      if (meant && told.round().scored().isPresent()) {
        return card(in, told);
      }
    }
    return List.of(Letter.of(in.id(), texts.of(round.isBlank() ? "no.card" : "no.such.card")));
  }

  private List<Letter> card(Incoming in, Told told) throws JournalException {
    var round = told.round();
    if (round.sealed() && !opened(in, round)) {
      return List.of(Letter.of(in.id(), texts.of("sealed.card")));
    }
    var why = Offer.of(texts.label(Deed.WHY), Press.of(Deed.WHY, told.interview()));
    return Letter.all(
        in.id(),
        Markdown.of(ScorecardView.of(round)),
        round.sealed()
            ? List.of(List.of(why))
            : new Buttons(texts).of(told.interview(), round, in.scene().direct()));
  }

  /** The loop that a round belongs to. */
  static Optional<String> loop(Interview round) {
    return round.plan().flatMap(Plan::part).map(Part::loop);
  }

  /** Whether the committee has opened the cards of the run that a round belongs to. */
  boolean opened(Incoming in, Interview round) throws JournalException {
    var rounds = rounds(in);
    var loop = loop(round).flatMap(id -> LoopRuns.loop(library, id));
    return loop.isPresent()
        && new LoopRuns(loop.get(), rounds)
            .all().stream().anyMatch(run -> run.complete() && run.held().contains(round));
  }

  /** A round that is not on the table; empty if the person has none with this id. */
  Optional<Told> round(Incoming in, String id) throws JournalException {
    return rounds(in).told().stream().filter(told -> told.interview().equals(id)).findFirst();
  }

  /** {@code /stories}: what was told, and which themes lack a story. */
  List<Letter> stories(Incoming in) throws JournalException {
    var told = rounds(in).told();
    var played = told.stream().map(round -> round.round().sheet().question().id()).toList();
    var bank = StoryBank.of(told);
    var themes = Coverage.of(bank, library.questions().toList(), played);
    Page page = StoriesView.of(bank, themes, ZoneOffset.UTC, texts.phrases());
    return Presenter.page(in.id(), page);
  }
}
