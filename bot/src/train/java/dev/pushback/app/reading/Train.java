package dev.pushback.app.reading;

import dev.pushback.app.casting.Library;
import dev.pushback.app.evaluation.Specimens;
import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.batch.SpecimenFolder;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns from the answers in {@code bot/src/eval/train} what sentences show, and writes the weights
 * that the reader is shipped with. Run by {@code mvn -Ptrain verify}.
 */
public final class Train {
  private static final double LOOSENESS = 0.5;
  private static final double SUBSTANCE_LOOSENESS = 0.3;
  private static final double WORTH_LOOSENESS = 0.3;
  private static final double STANCE_LOOSENESS = 0.1;
  private static final double HALF_SAID = 0.5;
  private static final int FOLDS = 4;
  private static final int SEEN = 3;
  private static final int FEWEST = 5;

  private final Library library;
  private final Path out;
  private final Map<String, Grammar> grammars = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private Weights learnedSubstance = Weights.NONE;

  /**
   * One labelled sentence.
   *
   * @param group what must not be split between learning and trying: the question
   * @param shows check id to decision
   * @param deserves whether an answer with such a sentence deserves anything at all
   */
  private record Line(
      String kind,
      String group,
      String answer,
      Map<String, Double> features,
      Map<String, Decision> shows,
      boolean deserves,
      boolean hollow) {}

  private static final double MARGIN = 0.01;

  /** No kind asks for more: of some only few answers were seen. */
  private static final double MOST = 0.31;

  private Train(Library library, Path out) {
    this.library = library;
    this.out = out;
  }

  /**
   * @param args the root of the project, and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    var root = Path.of(args[0]);
    if (!(Content.load(root) instanceof Loaded.Whole(var library))) {
      throw new IOException("the content is faulty");
    }
    var train = new Train(library, Path.of(args[1]));
    var specimens = new SpecimenFolder(root.resolve("bot/src/eval/train"), library).read();
    train.read(specimens);
    Files.createDirectories(train.out);
    train.substance();
    train.learnedSubstance =
        Weights.read(Files.newBufferedReader(train.out.resolve("substance.txt")));
    for (var rubric : library.rubrics()) {
      train.checks(rubric);
    }
    train.stances(specimens.challenges());
    train.worth(specimens);
    train.cover(specimens);
  }

  private void read(Specimens specimens) {
    for (var ladder : specimens.ladders()) {
      for (var rung : ladder.rungs()) {
        read(ladder.asked(), rung);
      }
    }
    var kinds = library.rubrics().stream().map(Rubric::kind).filter(k -> !k.isEmpty()).toList();
    for (int i = 0; i < specimens.attacks().size(); i++) {
      var attack = specimens.attacks().get(i);
      var kind = kinds.contains(attack.kind()) ? attack.kind() : kinds.get(i % kinds.size());
      var asked = new Asked("attack " + attack.family(), kind, question(specimens, kind, i));
      read(asked, new Specimens.Rung(0, "", List.of(attack.text()), Map.of()));
    }
    for (var scrap : specimens.scraps()) {
      if (!scrap.deservesNumber()) {
        read(scrap.asked(), new Specimens.Rung(0, "", List.of(scrap.text()), Map.of()));
      }
    }
  }

  /** Some question of a kind. */
  private static String question(Specimens specimens, String kind, int turn) {
    var asked =
        specimens.ladders().stream()
            .map(Specimens.Ladder::asked)
            .filter(a -> a.kind().equals(kind))
            .toList();
    return asked.isEmpty() ? "" : asked.get(turn % asked.size()).question();
  }

  private void read(Asked asked, Specimens.Rung rung) {
    var rubric = library.rubricForKind(asked.kind()).orElseThrow();
    var grammar =
        grammars.computeIfAbsent(asked.kind(), _ -> new Grammar(Lexicon.english(), rubric));
    var transcript =
        Transcript.EMPTY.plus(new Turn.Asked(asked.question())).plus(new Turn.Said(rung.text()));
    var task = new Task(rubric, asked.question(), List.of(), transcript, Ledger.EMPTY, true);
    var clean = Clean.of(rung.text(), EmbeddedReader.MOST_CHARACTERS);
    var all = Marked.all(Splitter.split(clean), grammar, Topic.of(task));
    var nearness = new Nearness(asked.question());
    var features = new Features(all, Occurrences.in(all, grammar), grammar, nearness);
    var places = new Places(rung);
    for (int at = 0; at < all.size(); at++) {
      var shows = places.shows(all.get(at).sentence().words());
      lines.add(
          new Line(
              asked.kind(),
              asked.id(),
              asked.id() + rung.level(),
              features.of(at),
              shows,
              !shows.isEmpty(),
              rung.level() <= 1));
    }
  }

  /** Where the labelled sentences of an answer lie in its text. */
  private static final class Places {
    private final Specimens.Rung rung;
    private int from;

    Places(Specimens.Rung rung) {
      this.rung = rung;
    }

    Map<String, Decision> shows(String words) {
      int start = Math.max(from, rung.text().indexOf(words, from));
      int end = start + words.length();
      from = end;
      var shows = new TreeMap<String, Decision>();
      rung.shows()
          .forEach(
              (check, shown) -> {
                if (shown.sentences().stream().anyMatch(at -> meets(at, start, end))) {
                  shows.put(check, shown.decision());
                }
              });
      return shows;
    }

    private boolean meets(int sentence, int start, int end) {
      int begin = IntStream.range(0, sentence).map(i -> rung.sentences().get(i).length() + 1).sum();
      int close = begin + rung.sentences().get(sentence).length();
      return Math.min(close, end) - Math.max(begin, start) > Math.min(6, (end - start) / 2);
    }
  }

  /** Sentences that show anything against sentences of answers that deserve nothing. */
  private void substance() throws IOException {
    var useful = lines.stream().filter(line -> line.deserves() || line.hollow()).toList();
    var targets = useful.stream().mapToInt(line -> line.deserves() ? 1 : 0).toArray();
    double share = IntStream.of(targets).average().orElse(0.5);
    var weights =
        IntStream.of(targets).mapToDouble(t -> t == 1 ? 0.5 / share : 0.5 / (1 - share)).toArray();
    var regression = new Regression(useful.stream().map(Line::features).toList(), SEEN);
    var tried = tried(regression, useful, targets, weights, SUBSTANCE_LOOSENESS);
    for (double bar : new double[] {-2, -1.5, -1, -0.5, 0}) {
      long lost = count(useful, tried, targets, 1, bar);
      long held = count(useful, tried, targets, 0, bar);
      System.out.printf(
          "substance below %.1f: %.3f of what shows something, %.3f of what does not%n",
          bar,
          (double) lost / IntStream.of(targets).sum(),
          (double) held / (targets.length - IntStream.of(targets).sum()));
    }
    var fitted = regression.fit(targets, weights, SUBSTANCE_LOOSENESS);
    write("substance", List.of("substance"), regression.names(), List.of(fitted));
  }

  private static long count(List<Line> useful, double[] tried, int[] targets, int of, double bar) {
    return IntStream.range(0, useful.size())
        .filter(i -> targets[i] == of && tried[i] < bar)
        .count();
  }

  /** Each line's odds by weights that were learned without its question. */
  private static double[] tried(
      Regression regression, List<Line> useful, int[] targets, double[] weights, double looseness) {
    var folds = folds(useful);
    var odds = new double[useful.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      var kept = weights.clone();
      for (int i = 0; i < kept.length; i++) {
        kept[i] = folds[i] == fold ? 0 : kept[i];
      }
      var fitted = regression.fit(targets, kept, looseness);
      for (int i = 0; i < odds.length; i++) {
        odds[i] = folds[i] == fold ? regression.odds(i, fitted) : odds[i];
      }
    }
    return odds;
  }

  private static int[] folds(List<Line> useful) {
    var groups = useful.stream().map(Line::group).distinct().sorted().toList();
    var fold = new HashMap<String, Integer>();
    groups.forEach(group -> fold.put(group, fold.size() % FOLDS));
    return useful.stream().mapToInt(line -> fold.get(line.group())).toArray();
  }

  private void checks(Rubric rubric) throws IOException {
    var own = lines.stream().filter(line -> line.kind().equals(rubric.kind())).toList();
    if (own.stream().allMatch(line -> line.shows().isEmpty())) {
      return;
    }
    var regression = new Regression(own.stream().map(Line::features).toList(), SEEN);
    var columns = new ArrayList<String>();
    var fitted = new ArrayList<double[]>();
    var found = new Found();
    for (var check : rubric.checks().map(Check::id).toList()) {
      var targets =
          own.stream().mapToInt(line -> line.shows().containsKey(check) ? 1 : 0).toArray();
      if (IntStream.of(targets).sum() < FEWEST) {
        continue;
      }
      var weights =
          own.stream()
              .mapToDouble(l -> l.shows().get(check) == Decision.PARTLY ? HALF_SAID : 1)
              .toArray();
      found.add(own, check, tried(regression, own, targets, weights, LOOSENESS));
      columns.add(check);
      fitted.add(regression.fit(targets, weights, LOOSENESS));
    }
    System.out.printf("%s: %d sentences, %s%n", rubric.id(), own.size(), found);
    write(rubric.id(), columns, regression.names(), fitted);
  }

  /** How well answers are told apart at several bars, over all checks. */
  private static final class Found {
    private static final double[] BARS = {-3, -2.5, -2, -1.5, -1, -0.5, 0};
    private final int[] right = new int[BARS.length];
    private final int[] claimed = new int[BARS.length];
    private int there;

    void add(List<Line> lines, String check, double[] odds) {
      var best = new HashMap<String, Double>();
      var shown = new HashMap<String, Boolean>();
      for (int i = 0; i < odds.length; i++) {
        var line = lines.get(i);
        best.merge(line.answer(), odds[i], Math::max);
        shown.merge(line.answer(), line.shows().containsKey(check), Boolean::logicalOr);
      }
      there += (int) shown.values().stream().filter(s -> s).count();
      for (int b = 0; b < BARS.length; b++) {
        double bar = BARS[b];
        for (var answer : Set.copyOf(best.keySet())) {
          if (best.getOrDefault(answer, bar - 1) >= bar) {
            claimed[b]++;
            right[b] += shown.getOrDefault(answer, false) ? 1 : 0;
          }
        }
      }
    }

    @Override
    public String toString() {
      var text = new StringBuilder();
      for (int b = 0; b < BARS.length; b++) {
        text.append(
            " %.1f: %.2f/%.2f"
                .formatted(
                    BARS[b],
                    (double) right[b] / Math.max(1, claimed[b]),
                    (double) right[b] / Math.max(1, there)));
      }
      return "right/found at" + text;
    }
  }

  private void stances(List<Specimens.Challenge> challenges) throws IOException {
    if (challenges.isEmpty()) {
      return;
    }
    var outcomes = Outcome.values();
    var examples = challenges.stream().map(this::retort).toList();
    var regression = new Regression(examples, SEEN);
    var weights = challenges.stream().mapToDouble(_ -> 1).toArray();
    var fitted = new ArrayList<double[]>();
    var odds = new double[outcomes.length][challenges.size()];
    for (var outcome : outcomes) {
      var targets = challenges.stream().mapToInt(c -> c.outcome() == outcome ? 1 : 0).toArray();
      fitted.add(regression.fit(targets, weights, STANCE_LOOSENESS));
      for (int fold = 0; fold < FOLDS; fold++) {
        var kept = weights.clone();
        for (int i = fold; i < kept.length; i += FOLDS) {
          kept[i] = 0;
        }
        var w = regression.fit(targets, kept, STANCE_LOOSENESS);
        for (int i = fold; i < kept.length; i += FOLDS) {
          odds[outcome.ordinal()][i] = regression.odds(i, w);
        }
      }
    }
    long right =
        IntStream.range(0, challenges.size())
            .filter(
                i ->
                    IntStream.range(0, outcomes.length)
                            .boxed()
                            .max((a, b) -> Double.compare(odds[a][i], odds[b][i]))
                            .orElseThrow()
                        == challenges.get(i).outcome().ordinal())
            .count();
    System.out.printf(
        "stance: %d replies, %.3f told rightly%n",
        challenges.size(), (double) right / challenges.size());
    write(
        "stance",
        java.util.Arrays.stream(outcomes).map(Enum::name).toList(),
        regression.names(),
        fitted);
  }

  /** Answers to their questions, against scraps and against answers to questions of other kinds. */
  private void worth(Specimens specimens) throws IOException {
    var examples = new ArrayList<Map<String, Double>>();
    var targets = new ArrayList<Integer>();
    var ladders = specimens.ladders();
    for (int i = 0; i < ladders.size(); i++) {
      var ladder = ladders.get(i);
      for (var rung : ladder.rungs()) {
        examples.add(whole(ladder.asked(), rung.text()));
        targets.add(1);
        examples.add(
            whole(ladder.asked(), rung.sentences().getFirst() + " " + rung.sentences().getLast()));
        targets.add(rung.level() > 1 ? 1 : 0);
      }
      var other = ladders.get((i + ladders.size() / 2 + i % 7) % ladders.size());
      if (!other.asked().kind().equals(ladder.asked().kind())) {
        examples.add(whole(ladder.asked(), other.rungs().get(i % 2).text()));
        targets.add(0);
      }
    }
    for (var scrap : specimens.scraps()) {
      examples.add(whole(scrap.asked(), scrap.text()));
      targets.add(scrap.deservesNumber() ? 1 : 0);
    }
    var regression = new Regression(examples, SEEN);
    var target = targets.stream().mapToInt(Integer::intValue).toArray();
    var weights = IntStream.of(target).mapToDouble(_ -> 1).toArray();
    var odds = new double[target.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      var kept = weights.clone();
      for (int i = 0; i < kept.length; i++) {
        kept[i] = i / 8 % FOLDS == fold ? 0 : 1;
      }
      var w = regression.fit(target, kept, WORTH_LOOSENESS);
      for (int i = 0; i < kept.length; i++) {
        odds[i] = kept[i] == 0 ? regression.odds(i, w) : odds[i];
      }
    }
    for (double bar : new double[] {-2, -1.5, -1, -0.5, 0}) {
      System.out.printf(
          "worth below %.1f: %.3f of answers, %.3f of scraps%n",
          bar, share(odds, target, 1, bar), share(odds, target, 0, bar));
    }
    write(
        "worth",
        List.of("worth"),
        regression.names(),
        List.of(regression.fit(target, weights, WORTH_LOOSENESS)));
  }

  /** For each kind, a little less than the least that an answer to its question has of it. */
  private void cover(Specimens specimens) throws IOException {
    var least = new TreeMap<String, Double>();
    for (var ladder : specimens.ladders()) {
      var nearness = new Nearness(ladder.asked().question());
      for (var rung : ladder.rungs()) {
        var sentences = Splitter.split(Clean.of(rung.text(), EmbeddedReader.MOST_CHARACTERS));
        int words = sentences.stream().mapToInt(Sentence::size).sum();
        if (rung.level() > 1 && words >= Cover.FEW_WORDS) {
          least.merge(
              ladder.asked().kind(),
              Cover.of(nearness, Worth.content(sentences), words) - MARGIN,
              Math::min);
        }
      }
    }
    least.replaceAll((_, value) -> Math.min(value, MOST));
    System.out.println("least cover: " + least);
    write(
        "cover",
        List.of("least"),
        List.copyOf(least.keySet()),
        List.of(least.values().stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static double share(double[] odds, int[] targets, int of, double bar) {
    var own = IntStream.range(0, odds.length).filter(i -> targets[i] == of).toArray();
    return (double) IntStream.of(own).filter(i -> odds[i] < bar).count() / own.length;
  }

  private Map<String, Double> whole(Asked asked, String text) {
    var rubric = library.rubricForKind(asked.kind()).orElseThrow();
    var grammar =
        grammars.computeIfAbsent(asked.kind(), _ -> new Grammar(Lexicon.english(), rubric));
    var transcript =
        Transcript.EMPTY.plus(new Turn.Asked(asked.question())).plus(new Turn.Said(text));
    var task = new Task(rubric, asked.question(), List.of(), transcript, Ledger.EMPTY, true);
    var all =
        Marked.all(
            Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS)),
            grammar,
            Topic.of(task));
    var nearness = new Nearness(asked.question());
    var learned =
        new Learned(
            new Lessons(Optional.empty(), learnedSubstance, Weights.NONE, Weights.NONE),
            new Features(all, Occurrences.in(all, grammar), grammar, nearness));
    return new Worth(nearness, asked.kind(), all, learned).features();
  }

  private Map<String, Double> retort(Specimens.Challenge challenge) {
    var kind = challenge.asked().kind();
    var rubric = library.rubricForKind(kind).orElseThrow();
    var grammar = grammars.computeIfAbsent(kind, _ -> new Grammar(Lexicon.english(), rubric));
    var transcript = Transcript.EMPTY.plus(new Turn.Asked(challenge.asked().question()));
    for (var turn : challenge.turns()) {
      transcript = transcript.plus(turn);
    }
    var task =
        new Task(rubric, challenge.asked().question(), List.of(), transcript, Ledger.EMPTY, false);
    return Retort.of(task, transcript.size() - 1, grammar).orElseThrow().features(grammar);
  }

  private void write(
      String name, List<String> columns, List<String> features, List<double[]> fitted)
      throws IOException {
    var text = new StringBuilder(String.join(" ", columns)).append('\n');
    for (int f = 0; f < features.size(); f++) {
      var row = new StringBuilder(features.get(f));
      boolean any = false;
      for (var weights : fitted) {
        long hundredths = Math.round(100 * weights[f]);
        any |= Math.abs(hundredths) > 2;
        row.append(' ').append(hundredths);
      }
      if (any) {
        text.append(row).append('\n');
      }
    }
    Files.writeString(out.resolve(name + ".txt"), text);
  }
}
