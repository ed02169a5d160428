package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said in a round and what was found in it.
 *
 * @param first the ledger after the first answer that could be judged
 * @param outcomes transcript index of a reply to a challenge, and what became of the challenge
 * @param declined checks whose line the candidate closed
 * @param keys keys of the answers that were taken
 * @param reader who read last
 * @param cutIn transcript index of the answer that the interviewer cut in on
 */
record Talk(
    Transcript transcript,
    Ledger ledger,
    Optional<Ledger> first,
    Map<Integer, Outcome> outcomes,
    Set<Flag> flags,
    List<String> declined,
    Set<String> keys,
    String reader,
    Optional<Integer> cutIn) {
  static final Talk NONE =
      new Talk(
          Transcript.EMPTY,
          Ledger.EMPTY,
          Optional.empty(),
          Map.of(),
          Set.of(),
          List.of(),
          Set.of(),
          "",
          Optional.empty());

  Talk {
    requireNonNull(transcript);
    requireNonNull(ledger);
    requireNonNull(first);
    outcomes = Map.copyOf(outcomes);
    flags = Set.copyOf(flags);
    declined = List.copyOf(declined);
    keys = Set.copyOf(keys);
    requireNonNull(reader);
    requireNonNull(cutIn);
  }

  Talk saying(Turn turn) {
    return new Talk(
        transcript.plus(turn), ledger, first, outcomes, flags, declined, keys, reader, cutIn);
  }

  Talk answering(String key, String text) {
    var more = new HashSet<>(keys);
    more.add(key);
    return new Talk(
        transcript.plus(new Turn.Said(text)),
        ledger,
        first,
        outcomes,
        flags,
        declined,
        more,
        reader,
        cutIn);
  }

  Talk declining() {
    var more = new ArrayList<>(declined);
    lastProbe().ifPresent(probe -> more.add(probe.check()));
    return new Talk(transcript, ledger, first, outcomes, flags, more, keys, reader, cutIn);
  }

  /** On the answer that comes next; once a round is enough. */
  Talk cuttingIn() {
    var next = Optional.of(transcript.size());
    return new Talk(transcript, ledger, first, outcomes, flags, declined, keys, reader, next);
  }

  Talk noting(Fact.Noted noted, Sheet sheet) {
    int turn = transcript.newestSaid().orElseThrow();
    var read = ledger.plus(findings(noted, turn), transcript, turn, sheet.rubric());
    var results = new LinkedHashMap<>(outcomes);
    noted.outcome().ifPresent(outcome -> results.put(turn, outcome));
    var flagged = new HashSet<>(flags);
    flagged.addAll(noted.flags());
    var opening = first.isPresent() || noted.gate().isPresent() ? first : Optional.of(read);
    return new Talk(
        transcript, read, opening, results, flagged, declined, keys, noted.reader(), cutIn);
  }

  /**
   * Reading words again adds what it found there, for the check in question, if that is more; words
   * of the first answer count as if they had been heard then.
   */
  Talk reconsidering(Fact.Noted noted, Fact.Appealed appealed, Sheet sheet) {
    return transcript.places(appealed.words()).stream()
        .findFirst()
        .map(
            place -> {
              int turn = place.turn();
              var found = findings(noted, turn);
              var raised = ledger.raised(found, transcript, turn, sheet.rubric());
              var opening =
                  followsUp(turn)
                      ? first
                      : first.map(f -> f.raised(found, transcript, turn, sheet.rubric()));
              return new Talk(
                  transcript, raised, opening, outcomes, flags, declined, keys, reader, cutIn);
            })
        .orElse(this);
  }

  /** Whether anything was asked after the question and before a turn. */
  private boolean followsUp(int turn) {
    return transcript.turns().subList(0, turn).stream().anyMatch(Turn.Probed.class::isInstance);
  }

  /** Marks whose words the candidate did not say in that turn count for nothing. */
  private List<Finding> findings(Fact.Noted noted, int turn) {
    var findings = new ArrayList<Finding>();
    for (var mark : noted.marks()) {
      var quote = transcript.quote(turn, mark.quote());
      if (quote.isPresent() || mark.decision().points() == 0) {
        findings.add(new Finding(mark.check(), mark.decision(), quote, mark.why()));
      }
    }
    return findings;
  }

  Optional<Probe> lastProbe() {
    return transcript.probes().stream().reduce((before, last) -> last);
  }

  <T extends Turn> long count(Class<T> kind) {
    return transcript.turns().stream().filter(kind::isInstance).count();
  }
}
