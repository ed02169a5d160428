package dev.pushback.app.assess;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an exchange is worth, and what an interviewer would ask next.
 *
 * @param gate why there is no number, if there is none; then the card is empty of findings
 * @param ledger every finding, also of checks that do not count for this card
 * @param outcomes index of the candidate's turn in the exchange, and what became of the challenge
 *     that it replies to
 * @param probes follow-ups that may come next, best first
 */
public record Assessment(
    Optional<Gate> gate,
    Scorecard card,
    Ledger ledger,
    Map<Integer, Outcome> outcomes,
    List<Probe> probes,
    Set<Flag> flags) {
  public Assessment {
    requireNonNull(gate);
    requireNonNull(card);
    requireNonNull(ledger);
    outcomes = Map.copyOf(outcomes);
    probes = List.copyOf(probes);
    flags = Set.copyOf(flags);
  }
}
