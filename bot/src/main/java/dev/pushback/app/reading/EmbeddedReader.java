package dev.pushback.app.reading;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads answers by relations between words, with no model: the same text always gives the same
 * reading, in time proportional to its length.
 */
public final class EmbeddedReader implements Reader {
  /** The longest part of a turn that is read, in characters. */
  public static final int MOST_CHARACTERS = 20_000;

  private static final int BOUND = 2;

  private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

  @Override
  public String id() {
    return "embedded-1";
  }

  @Override
  public Reading read(Task task) {
    return new Sitting(task, grammar(task.rubric())).read();
  }

  private Grammar grammar(Rubric rubric) {
    return grammars.computeIfAbsent(
        rubric.id() + ' ' + rubric.hash(), _ -> new Grammar(Lexicon.english(), rubric));
  }

  /** One reading of one turn. */
  private static final class Sitting {
    private final Task task;
    private final Grammar grammar;
    private final Transcript transcript;
    private final int turn;
    private final Set<String> topic;

    Sitting(Task task, Grammar grammar) {
      this.task = task;
      this.grammar = grammar;
      this.transcript = task.transcript();
      this.turn = transcript.newestSaid().orElseThrow();
      this.topic = Topic.of(task);
    }

    Reading read() {
      var clean = Clean.of(transcript.turns().get(turn).text(), MOST_CHARACTERS);
      var all = Marked.all(Splitter.split(clean), grammar, topic);
      boolean opening = task.opening();
      var hygiene = Hygiene.of(all, heard(false), heard(true));
      var flags = flags(clean, hygiene);
      var gate = Gates.before(all, hygiene, opening);
      if (gate.isPresent()) {
        return Reading.nothing(gate.get(), flags);
      }
      var findings = findings(hygiene.kept());
      if (opening) {
        int clear = count(findings, Decision.CLEAR);
        int partly = count(findings, Decision.PARTLY);
        var late = Gates.after(hygiene.kept(), clear, partly, bound(hygiene.kept()));
        if (late.isPresent()) {
          return Reading.nothing(late.get(), flags);
        }
      }
      return new Reading(Optional.empty(), findings, outcome(hygiene.kept(), findings), flags);
    }

    private List<Finding> findings(List<Marked> sentences) {
      var findings = new ArrayList<Finding>();
      var occurrences = Occurrences.in(sentences, grammar);
      task.rubric()
          .checks()
          .forEach(check -> finding(check, sentences, occurrences).ifPresent(findings::add));
      return findings;
    }

    private Optional<Finding> finding(
        Check check, List<Marked> sentences, Occurrences occurrences) {
      boolean replying = pressedOn(check);
      var before = task.soFar().decision(check.id());
      return Verdict.of(grammar.patterns(check.id()), sentences, occurrences, replying)
          .filter(verdict -> verdict.decision().compareTo(before) > 0)
          .map(verdict -> found(check, verdict))
          .or(() -> replying ? takenBack(check, before, sentences) : Optional.empty());
    }

    private Finding found(Check check, Verdict verdict) {
      var quote = transcript.quote(turn, verdict.sentence().words());
      return new Finding(check.id(), verdict.decision(), quote, verdict.because());
    }

    /** Words taken back under pressure lose the point that they had earned. */
    private Optional<Finding> takenBack(Check check, Decision before, List<Marked> sentences) {
      boolean lost =
          before != Decision.ABSENT
              && sentences.stream().anyMatch(s -> s.has("deny-earlier") || s.has("take-back"));
      return lost
          ? Optional.of(
              new Finding(check.id(), Decision.ABSENT, Optional.empty(), "taken back in the reply"))
          : Optional.empty();
    }

    private boolean pressedOn(Check check) {
      return transcript.promptsBefore(turn).stream()
          .anyMatch(
              prompt ->
                  switch (prompt) {
                    case Turn.Probed(var probe) -> probe.check().equals(check.id());
                    case Turn.Hinted(var about, var _) -> about.equals(check.id());
                    case Turn.Asked _, Turn.Told _, Turn.Said _ -> false;
                  });
    }

    private Optional<Outcome> outcome(List<Marked> reply, List<Finding> findings) {
      return transcript
          .probeBefore(turn)
          .filter(probe -> probe.validity() != Validity.NEUTRAL)
          .map(
              probe ->
                  Stance.of(
                      reply,
                      probe.validity(),
                      findings.stream()
                          .anyMatch(f -> f.quote().isPresent() && about(probe, f.check()))));
    }

    private static boolean about(Probe probe, String check) {
      return probe.check().isEmpty() || probe.check().equals(check);
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
    private static boolean bound(List<Marked> sentences) {
      return sentences.stream().mapToInt(s -> s.count("topic")).sum() >= BOUND
          || sentences.stream().mapToInt(s -> s.count("interview-talk") + s.count("jargon")).sum()
              >= BOUND;
    }

    private Set<Flag> flags(Clean clean, Hygiene hygiene) {
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

    private static int count(List<Finding> findings, Decision decision) {
      return (int) findings.stream().filter(f -> f.decision() == decision).count();
    }
  }
}
