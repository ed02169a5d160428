package dev.pushback.app.evaluation;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labelled answers, by what they are there to measure. Every list is in the order of its file. */
public record Specimens(
    List<Ladder> ladders,
    List<Pair> pairs,
    List<Knockout> knockouts,
    List<Variant> variants,
    List<Attack> attacks,
    List<Honest> honest,
    List<State> states,
    List<Challenge> challenges,
    List<Scrap> scraps) {
  public Specimens {
    ladders = List.copyOf(ladders);
    pairs = List.copyOf(pairs);
    knockouts = List.copyOf(knockouts);
    variants = List.copyOf(variants);
    attacks = List.copyOf(attacks);
    honest = List.copyOf(honest);
    states = List.copyOf(states);
    challenges = List.copyOf(challenges);
    scraps = List.copyOf(scraps);
  }

  /**
   * A question of one kind.
   *
   * @param kind as on the batch door, for example {@code root_cause}
   */
  public record Asked(String id, String kind, String question) {
    public Asked {
      requireNonNull(id);
      requireNonNull(kind);
      requireNonNull(question);
    }
  }

  /** One question answered at four levels, hollow (1) to strong (4). */
  public record Ladder(Asked asked, List<Rung> rungs) {
    public Ladder {
      requireNonNull(asked);
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * An answer of known worth.
   *
   * @param sentences in order; joined with one space they are the answer
   * @param shows what each shown check earns, and the indices of the sentences that earn it
   */
  public record Rung(int level, String voice, List<String> sentences, Map<String, Shown> shows) {
    public Rung {
      requireNonNull(voice);
      sentences = List.copyOf(sentences);
      shows = Map.copyOf(shows);
    }

    public String text() {
      return String.join(" ", sentences);
    }
  }

  /** What an answer shows of one check, and where. */
  public record Shown(Decision decision, List<Integer> sentences) {
    public Shown {
      requireNonNull(decision);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Two answers to one question, one plainly better.
   *
   * @param hard whether the better one is plain or rambling and the other polished
   */
  public record Pair(
      Asked asked, boolean hard, String strongVoice, String strong, String weakVoice, String weak) {
    public Pair {
      requireNonNull(asked);
      requireNonNull(strongVoice);
      requireNonNull(strong);
      requireNonNull(weakVoice);
      requireNonNull(weak);
    }
  }

  /** A strong answer and what is left of it when one element is taken out. */
  public record Knockout(Asked asked, String voice, String whole, List<Removal> removals) {
    public Knockout {
      requireNonNull(asked);
      requireNonNull(voice);
      requireNonNull(whole);
      removals = List.copyOf(removals);
    }
  }

  /** The answer without what earned one check. */
  public record Removal(String check, String left) {
    public Removal {
      requireNonNull(check);
      requireNonNull(left);
    }
  }

  /** The same content in other words, which has to be worth the same. */
  public record Variant(Asked asked, String how, String text, String other) {
    public Variant {
      requireNonNull(asked);
      requireNonNull(how);
      requireNonNull(text);
      requireNonNull(other);
    }
  }

  /** Text without substance that is meant to win points. */
  public record Attack(String id, String family, Place place, String kind, String text) {
    public Attack {
      requireNonNull(id);
      requireNonNull(family);
      requireNonNull(place);
      requireNonNull(kind);
      requireNonNull(text);
    }
  }

  /** Where an attack stands in an answer. */
  public enum Place {
    APPEND,
    PREPEND,
    ALONE
  }

  /** An honest answer that looks like an attack. */
  public record Honest(Asked asked, String text) {
    public Honest {
      requireNonNull(asked);
      requireNonNull(text);
    }
  }

  /** A transcript after which one follow-up is due. */
  public record State(
      Asked asked,
      List<Turn> turns,
      Set<String> given,
      Set<String> open,
      Set<ProbeKind> right,
      Set<ProbeKind> wrong) {
    public State {
      requireNonNull(asked);
      turns = List.copyOf(turns);
      given = Set.copyOf(given);
      open = Set.copyOf(open);
      right = Set.copyOf(right);
      wrong = Set.copyOf(wrong);
    }
  }

  /** A transcript that ends in the reply to a challenge. */
  public record Challenge(Asked asked, List<Turn> turns, Outcome outcome) {
    public Challenge {
      requireNonNull(asked);
      turns = List.copyOf(turns);
      requireNonNull(outcome);
    }
  }

  /**
   * A scrap of text that is no answer, or a short one that is.
   *
   * @param why what it is; {@code ok} for a short answer that deserves a number
   */
  public record Scrap(Asked asked, String why, String text) {
    public Scrap {
      requireNonNull(asked);
      requireNonNull(why);
      requireNonNull(text);
    }

    public boolean deservesNumber() {
      return why.equals("ok");
    }
  }
}
