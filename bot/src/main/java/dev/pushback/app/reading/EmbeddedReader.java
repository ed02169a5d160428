package dev.pushback.app.reading;

import static java.util.Comparator.naturalOrder;

import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads answers with no model and no network: by relations between words, and by what was learned
 * from labelled answers about which of them show what. The same text always gives the same reading,
 * in time proportional to its length.
 */
public final class EmbeddedReader implements Reader {
  /** The longest part of a turn that is read, in characters. */
  public static final int MOST_CHARACTERS = 20_000;

  private static final int BOUND = 2;

  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
  private final Map<String, Lessons> lessons = new ConcurrentHashMap<>();

  @Override
  public String id() {
    return "embedded-4";
  }

  @Override
  public Reading read(Task task) {
    var known = lessons.computeIfAbsent(task.rubric().id(), Lessons::about);
    return new TurnReading(task, grammar(task.rubric()), known).read();
  }

  private Grammar grammar(Rubric rubric) {
    return grammars.computeIfAbsent(
        rubric.id() + ' ' + rubric.hash(), _ -> new Grammar(Lexicon.english(), rubric));
  }

  /** One reading of one turn. */
  private static final class TurnReading {
    private final Task task;
    private final Grammar grammar;
    private final Lessons lessons;
    private final Transcript transcript;
    private final int turn;
    private final Clean clean;
    private final List<Marked> all;
    private final Hygiene hygiene;

    TurnReading(Task task, Grammar grammar, Lessons lessons) {
      this.task = task;
      this.grammar = grammar;
      this.lessons = lessons;
      this.transcript = task.transcript();
      this.turn = transcript.newestSaid().orElseThrow();
      this.clean = Clean.of(transcript.turns().get(turn).text(), MOST_CHARACTERS);
      this.all = Marked.all(Splitter.split(clean), grammar, Topic.of(task));
      this.hygiene = Hygiene.of(all, heard(false), heard(true), grammar.rubric());
    }

    Reading read() {
      var gate = Gates.before(all, hygiene, task.opening());
      if (gate.isPresent()) {
        return nothing(gate.get());
      }
      var kept = hygiene.kept();
      var occurrences = Occurrences.in(kept, grammar);
      var nearness = new Nearness(task.question());
      var learned = new Learned(lessons, new Features(kept, occurrences, grammar, nearness));
      var findings = new Decider(task, turn, grammar, kept, occurrences, learned).findings();
      return late(findings, nearness, learned)
          .map(this::nothing)
          .orElseGet(() -> new Reading(Optional.empty(), findings, outcome(), flags()));
    }

    /** Why an opening answer is none although it could be read. */
    private Optional<Gate> late(List<Finding> findings, Nearness nearness, Learned learned) {
      if (!task.opening()) {
        return Optional.empty();
      }
      if (Cover.isAstray(nearness, task.rubric().kind(), hygiene.kept())) {
        return Optional.of(Gate.OFF_TOPIC);
      }
      var whole = new Worth(nearness, task.rubric().kind(), hygiene.kept(), learned);
      return Gates.after(
          hygiene.kept(),
          findings.stream().map(Finding::decision).max(naturalOrder()).orElse(Decision.ABSENT),
          isBound(hygiene.kept()),
          lessons.worth().odds(whole.features())[0]);
    }

    private Reading nothing(Gate gate) {
      return new Reading(
          Optional.of(gate),
          List.of(),
          switch (gate) {
            case EMPTY, NOT_ENGLISH, CLARIFYING -> Optional.empty();
            case NON_ANSWER, ECHO -> challenged() ? Optional.of(Outcome.DEFLECTED) : outcome();
            case TOO_SHORT, OFF_TOPIC -> outcome();
          },
          flags());
    }

    /** What became of the challenge that the turn replies to, if it replies to one. */
    private Optional<Outcome> outcome() {
      if (challenged() && (isBareNumber() || Stance.onlyDoubts(all))) {
        return Optional.of(Outcome.DEFLECTED);
      }
      return challenged()
          ? Retort.of(task, turn, grammar)
              .map(retort -> Stance.likeliest(lessons.stance(), retort.features(grammar)))
          : Optional.empty();
    }

    /** A number alone keeps no point and gives none up, and neither does an admitted doubt. */
    private boolean isBareNumber() {
      return all.stream()
          .flatMap(sentence -> sentence.sentence().tokens().stream())
          .allMatch(Token::number);
    }

    private boolean challenged() {
      return transcript
          .probeBefore(turn)
          .filter(probe -> probe.validity() != Validity.NEUTRAL)
          .isPresent();
    }

    /** What was said before this turn, by the candidate or by the interviewer. */
    private Echo heard(boolean candidate) {
      return new Echo(
          transcript.turns().subList(0, turn).stream()
              .filter(said -> said instanceof Turn.Said == candidate)
              .flatMap(said -> Splitter.split(Clean.of(said.text(), MOST_CHARACTERS)).stream())
              .toList());
    }

    /** Whether an answer that earned nothing at least speaks of the matter. */
    private static boolean isBound(List<Marked> sentences) {
      return sentences.stream().mapToInt(s -> s.count("topic")).sum() >= BOUND
          || sentences.stream().mapToInt(s -> s.count("interview-talk") + s.count("jargon")).sum()
              >= BOUND;
    }

    private Set<Flag> flags() {
      var flags = EnumSet.noneOf(Flag.class);
      flags.addAll(hygiene.flags());
      if (clean.hidden()) {
        flags.add(Flag.HIDDEN_CHARACTERS);
      }
      if (transcript.turns().get(turn).text().length() > MOST_CHARACTERS) {
        flags.add(Flag.CUT_OFF);
      }
      return flags;
    }
  }
}
