package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of one turn show by what was learned from labelled answers: how likely each
 * speaks for each check, and how likely it says anything at all.
 */
final class Learned {
  private static final double LEGIBLE = 0.5;

  private final Lessons lessons;
  private final Features features;
  private final Map<Integer, Map<String, Double>> known = new HashMap<>();
  private final Map<Integer, Voices> voices = new HashMap<>();
  private final Map<Integer, float[]> odds = new HashMap<>();
  private final Map<Integer, Float> substances = new HashMap<>();

  Learned(Lessons lessons, Features features) {
    this.lessons = requireNonNull(lessons);
    this.features = requireNonNull(features);
  }

  /** Whether anything was learned about a check. */
  boolean knows(String check) {
    return lessons.checks().filter(weights -> weights.columns().contains(check)).isPresent();
  }

  /** The log-odds that a sentence shows a check. */
  double odds(int at, String check) {
    return odds.computeIfAbsent(at, _ -> voices(at).together(checks().columns().size()))[
        column(check)];
  }

  /** The log-odds that a sentence says anything that could earn something. */
  double substance(int at) {
    return substances.computeIfAbsent(at, _ -> lessons.substance().odds(features(at))[0]);
  }

  /** Whether most words of a sentence are known at all: what was learned says nothing of others. */
  boolean isLegible(int at) {
    var features = features(at);
    double known = features.getOrDefault(Features.KNOWN, 0.0);
    return known >= LEGIBLE;
  }

  /** The features that spoke loudest. */
  List<String> loudest(int at, String check, int most) {
    return voices(at).loudest(column(check), most);
  }

  private Weights checks() {
    return lessons.checks().orElseThrow();
  }

  private int column(String check) {
    return checks().columns().indexOf(check);
  }

  private Voices voices(int at) {
    return voices.computeIfAbsent(at, _ -> checks().voices(features(at)));
  }

  private Map<String, Double> features(int at) {
    return known.computeIfAbsent(at, features::of);
  }
}
