package dev.pushback.core.transcript;

import dev.pushback.core.question.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything said in a round so far, in order. */
public record Transcript(List<Turn> turns) {
  public static final Transcript EMPTY = new Transcript(List.of());

  public Transcript {
    turns = List.copyOf(turns);
  }

  public Transcript plus(Turn turn) {
    var longer = new ArrayList<>(turns);
    longer.add(turn);
    return new Transcript(longer);
  }

  public int size() {
    return turns.size();
  }

  /** The words as a quote, if the candidate said exactly these in that turn. */
  public Optional<Quote> quote(int turn, String words) {
    if (turn < 0 || turn >= turns.size() || words.isBlank()) {
      return Optional.empty();
    }
    return turns.get(turn) instanceof Turn.Said said && said.text().contains(words)
        ? Optional.of(new Quote(turn, words))
        : Optional.empty();
  }

  /** Everywhere that the candidate said these words, as they stand there. */
  public List<Quote> places(String words) {
    var wanted = Wording.of(words);
    var quotes = new ArrayList<Quote>();
    for (int turn = 0; turn < turns.size(); turn++) {
      if (turns.get(turn) instanceof Turn.Said(var text)) {
        for (var place : Wording.of(text).places(wanted)) {
          quotes.add(new Quote(turn, text.substring(place.from(), place.to())));
        }
      }
    }
    return quotes;
  }

  /** The index of the candidate's newest turn. */
  public Optional<Integer> newestSaid() {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i) instanceof Turn.Said) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What the interviewer said between the candidate's previous turn and this one. */
  public List<Turn> promptsBefore(int turn) {
    int from = turn;
    while (from > 0 && !(turns.get(from - 1) instanceof Turn.Said)) {
      from--;
    }
    return turns.subList(from, turn);
  }

  /** The follow-up that a turn of the candidate replies to. */
  public Optional<Probe> probeBefore(int turn) {
    return promptsBefore(turn).stream()
        .filter(Turn.Probed.class::isInstance)
        .map(prompt -> ((Turn.Probed) prompt).probe())
        .reduce((first, last) -> last);
  }

  /** The follow-ups so far, oldest first. */
  public List<Probe> probes() {
    return turns.stream()
        .filter(Turn.Probed.class::isInstance)
        .map(turn -> ((Turn.Probed) turn).probe())
        .toList();
  }

  /** Ids of the checks that a follow-up or a hint named. */
  public Set<String> named() {
    var named = new HashSet<String>();
    for (var turn : turns) {
      if (turn instanceof Turn.Probed(var probe)) {
        named.add(probe.check());
      } else if (turn instanceof Turn.Hinted(var check, var _)) {
        named.add(check);
      }
    }
    return named;
  }

  /** All that the candidate said, oldest first. */
  public List<String> candidateTexts() {
    return turns.stream().filter(Turn.Said.class::isInstance).map(Turn::text).toList();
  }
}
