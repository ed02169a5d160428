package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.vetting.Trial;
import dev.pushback.app.vetting.Twins;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Proves packs before anybody is asked a question from them: everything wrong comes at once. */
public final class Lint {
  private final Path root;
  private final Optional<Reader> reader;

  /**
   * @param root the repository whose rubrics judge the answers, and beside whose packs others have
   *     to fit
   * @param reader tries the sample answers; without one they are not tried
   */
  public Lint(Path root, Optional<Reader> reader) {
    this.root = root.toAbsolutePath().normalize();
    this.reader = requireNonNull(reader);
  }

  /** What is looked at, and all that it has to fit with. */
  private record Packs(ContentTree tree, Drafts own, Drafts all, Set<Draft> drafts) {
    /**
     * @param kept what is kept of each file that is looked at
     */
    static Packs read(Path root, Path folder, UnaryOperator<Draft> kept) {
      var path = folder.toAbsolutePath().normalize();
      var tree = ContentTree.packs(root, path);
      var own = Content.read(tree.files(), kept);
      var all =
          new ArrayList<>(Content.read(ContentTree.besides(root, path).files(), Packs::lookedOver));
      all.addAll(own);
      var packs = new Packs(tree, new Drafts(own), new Drafts(all), Set.copyOf(own));
      packs.all.compare();
      return packs;
    }

    List<Fault> faults() {
      return Stream.concat(tree.faults().stream(), own.faults()).toList();
    }

    /** A question that can be tried, with its rubric. */
    Optional<Sheet> sheet(QuestionDraft draft) {
      return draft.source().faults().stream().anyMatch(Packs::refuses)
          ? Optional.empty()
          : draft.whole().flatMap(this::sheet);
    }

    private Optional<Sheet> sheet(Question question) {
      return all.rubric(question.rubric()).map(rubric -> new Sheet(question, rubric));
    }

    private static Draft lookedOver(Draft draft) {
      return draft instanceof QuestionDraft question ? question.lookedOver() : draft;
    }

    private static boolean refuses(Fault fault) {
      return fault.rule().severity() == Severity.ERROR;
    }
  }

  /**
   * Everything that is wrong or doubtful in a pack, or in each pack of a folder.
   *
   * @param folder a pack, or a folder of packs, wherever it lies
   */
  public Report report(Path folder) {
    var packs = Packs.read(root, folder, this::sized);
    rounds(packs);
    twins(packs);
    var waivers = new Waivers(packs.own().packs().toList());
    waivers.noteUnknown(packs.own().questions().toList());
    var trials = reader.map(it -> trials(packs, it)).orElse(Map.of());
    trials.forEach(Lint::judge);
    waivers.noteUnused(trials.keySet());
    long untried = reader.isPresent() ? packs.own().questions().count() - trials.size() : 0;
    var excerpts = new Excerpts(packs.tree().files());
    var findings =
        packs.faults().stream()
            .map(fault -> new Finding(fault, excerpts.of(fault), waivers.note(fault)))
            .toList();
    return new Report(
        (int) packs.own().packs().count(),
        (int) packs.own().questions().count(),
        (int) untried,
        findings);
  }

  /** Notes doubtful sizes; without a reader nothing more is asked of a whole question. */
  private Draft sized(Draft draft) {
    if (draft instanceof QuestionDraft question) {
      question.whole().ifPresent(whole -> QuestionSizes.check(whole, question.spots()));
    }
    return reader.isPresent() ? draft : Packs.lookedOver(draft);
  }

  /** A round type that no installed pack has is most likely misspelt: no loop would draw it. */
  private static void rounds(Packs packs) {
    var known = new TreeSet<String>();
    packs
        .all()
        .questions()
        .filter(draft -> !packs.drafts().contains(draft))
        .forEach(draft -> known.add(draft.round().value()));
    packs
        .own()
        .questions()
        .map(QuestionDraft::round)
        .filter(round -> !known.isEmpty() && !known.contains(round.value()))
        .forEach(
            round ->
                round
                    .field()
                    .fault(
                        Rule.ROUND,
                        "no installed pack has the round type " + round.value(),
                        Suggestion.nearest(round.value(), known)
                            .map(near -> "write " + near + ", or leave it if it is a new type")
                            .orElse(
                                "leave it if it is a new type; loops draw the types they name")));
  }

  /** The questions of a pack, or of each pack of a folder; empty when something is wrong. */
  public Optional<List<Sheet>> sheets(Path folder) {
    var packs = Packs.read(root, folder, UnaryOperator.identity());
    return packs.faults().isEmpty()
        ? Optional.of(packs.own().questions().flatMap(it -> packs.sheet(it).stream()).toList())
        : Optional.empty();
  }

  private static void twins(Packs packs) {
    var questions = packs.all().questions().toList();
    var texts = questions.stream().map(QuestionDraft::text).toList();
    for (var pair : Twins.among(texts)) {
      var draft = questions.get(pair.text());
      if (packs.drafts().contains(draft)) {
        twin(draft, questions.get(pair.earlier()), pair);
      }
    }
  }

  private static void twin(QuestionDraft draft, QuestionDraft earlier, Twins.Pair pair) {
    var other = earlier.source().file().name();
    var spot = draft.spots().text();
    if (pair.sameWords()) {
      spot.fault(Rule.DUPLICATE, "it asks in the same words as " + other, "remove one of the two");
    } else {
      spot.fault(
          Rule.REWORDED,
          "it reads like %s in other words".formatted(other),
          "remove one of the two, or ask about something else");
    }
  }

  /** Tries the samples of each question that has no fault so far, on all cores. */
  private static Map<QuestionDraft, Trial> trials(Packs packs, Reader reader) {
    var started = new LinkedHashMap<QuestionDraft, ForkJoinTask<Trial>>();
    packs
        .own()
        .questions()
        .forEach(
            draft ->
                packs
                    .sheet(draft)
                    .ifPresent(sheet -> started.put(draft, submitted(sheet, reader))));
    var trials = new LinkedHashMap<QuestionDraft, Trial>();
    started.forEach((draft, trial) -> trials.put(draft, trial.join()));
    return trials;
  }

  private static ForkJoinTask<Trial> submitted(Sheet sheet, Reader reader) {
    Callable<Trial> trial = () -> Trial.of(sheet, reader);
    return ForkJoinPool.commonPool().submit(trial);
  }

  private static void judge(QuestionDraft draft, Trial trial) {
    if (!trial.strongWins()) {
      draft
          .spots()
          .strong()
          .fault(
              Rule.SAMPLES,
              "strong earns %s, weak %s".formatted(trial.strong(), trial.weak()),
              "let strong show what the rubric looks for and weak less of it, or add the question"
                  + " to the overrides of pack.yaml with a note");
    } else if (!trial.inOrder()) {
      draft
          .spots()
          .middling()
          .fault(
              Rule.ORDER,
              "middling earns %s, strong %s, weak %s"
                  .formatted(trial.middling(), trial.strong(), trial.weak()),
              trial.middling().overall() < trial.strong().overall()
                  ? "let it show some of what the rubric looks for"
                  : "let strong show more of what the rubric looks for, or middling less");
    }
  }
}
