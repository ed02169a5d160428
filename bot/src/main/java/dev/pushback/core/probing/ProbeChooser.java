package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Gap;
import dev.pushback.core.scoring.Ledger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the next follow-up: the open check whose closing would change the score most, with
 * precedence for what was half said and for what a cap hangs on.
 *
 * <p>A claim that was half made is challenged; a silence is opened, and after the first follow-up
 * the question's author is asked before the rubric, and sooner than gaps about as large. A check is
 * pressed on twice at the most, and a criterion that was just pressed on waits for its turn.
 */
public final class ProbeChooser {
  /** How much pull it takes to be asked one place earlier. */
  private static final double PLACE = 2.5;

  /** So many places earlier comes what the author wrote for this very question. */
  private static final int AUTHORS_OWN = 3;

  private static final int CONVICTION_FROM = 2;

  private ProbeChooser() {}

  /** What the chooser may know. */
  public record State(
      Rubric rubric,
      List<Pushback> pushbacks,
      Set<String> questionAsks,
      Ledger ledger,
      List<Probe> asked,
      Set<String> closedLines) {
    public State {
      pushbacks = List.copyOf(pushbacks);
      questionAsks = Set.copyOf(questionAsks);
      asked = List.copyOf(asked);
      closedLines = Set.copyOf(closedLines);
    }
  }

  /** The best follow-up, or empty when nothing is left that could change the score. */
  public static Optional<Probe> next(State state) {
    return ranked(state).stream().findFirst();
  }

  /**
   * The follow-ups that may come next, best first, one for each open check: in the order of what
   * they would add, shifted by what interviewers press on.
   */
  public static List<Probe> ranked(State state) {
    var probes =
        Gap.in(state.rubric(), state.ledger(), named(state)).stream()
            .filter(gap -> gap.gain() > 0 && !state.closedLines().contains(gap.check().id()))
            .sorted(Comparator.comparingDouble((Gap gap) -> Urgency.of(gap, state)).reversed())
            .flatMap(gap -> wording(gap, state).stream())
            .toList();
    return IntStream.range(0, probes.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> shifted(at, probes.get(at), state)))
        .map(probes::get)
        .toList();
  }

  private static double shifted(int place, Probe probe, State state) {
    int pull = state.rubric().pull(probe.check()) + state.rubric().pull(probe.kind().id());
    return PLACE * (place - (isAuthors(probe, state) ? AUTHORS_OWN : 0)) - pull;
  }

  /** Whether the question's author wrote it, even if the candidate's words were put before it. */
  private static boolean isAuthors(Probe probe, State state) {
    return state.pushbacks().stream()
        .map(pushback -> pushback.probe().text())
        .anyMatch(
            text ->
                probe.text().regionMatches(true, at(probe.text(), text), text, 0, text.length()));
  }

  private static int at(String whole, String end) {
    return whole.length() - end.length();
  }

  /**
   * A challenge that is wrong, put to something the candidate did say: does conviction hold? Only
   * after {@value #CONVICTION_FROM} other follow-ups, and once.
   */
  public static Optional<Probe> conviction(State state) {
    boolean challenged =
        state.asked().stream().anyMatch(probe -> probe.validity() == Validity.UNFOUNDED);
    if (challenged || state.asked().size() < CONVICTION_FROM) {
      return Optional.empty();
    }
    return state.pushbacks().stream()
        .map(Pushback::probe)
        .filter(probe -> probe.validity() == Validity.UNFOUNDED)
        .filter(probe -> state.ledger().decision(probe.check()) == Decision.CLEAR)
        .filter(probe -> ProbeGate.admits(probe, state.asked()))
        .findFirst();
  }

  private static Set<String> named(State state) {
    var named = new HashSet<>(state.questionAsks());
    state.asked().forEach(probe -> named.add(probe.check()));
    return named;
  }

  private static Optional<Probe> wording(Gap gap, State state) {
    var check = gap.check();
    boolean pressedBefore =
        state.asked().stream().anyMatch(probe -> probe.check().equals(check.id()));
    boolean claimed = gap.decision() == Decision.PARTLY;
    if (pressedBefore && !claimed) {
      return Optional.empty();
    }
    var authored = authored(check, state);
    var candidates =
        claimed
            ? Stream.concat(authored, Stream.of(Probe.challenging(check), Probe.neutral(check)))
            : state.asked().isEmpty()
                ? Stream.concat(Stream.of(Probe.neutral(check)), authored)
                : Stream.concat(authored, Stream.of(Probe.neutral(check)));
    return candidates
        .filter(probe -> ProbeGate.admits(probe, state.asked()))
        .findFirst()
        .map(probe -> grounded(probe, state));
  }

  private static Probe grounded(Probe probe, State state) {
    return Grounding.of(probe, state.rubric(), state.ledger(), state.asked())
        .filter(tied -> ProbeGate.admits(tied, state.asked()))
        .orElse(probe);
  }

  private static Stream<Probe> authored(Check check, State state) {
    return state.pushbacks().stream()
        .map(Pushback::probe)
        .filter(probe -> probe.validity() == Validity.VALID)
        .filter(probe -> probe.check().equals(check.id()));
  }
}
