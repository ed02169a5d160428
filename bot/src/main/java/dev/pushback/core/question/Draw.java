package dev.pushback.core.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that look drawn by lot and follow from one number alone, so that a round that is read
 * again shows the same table and deals the same cards. The generator is SplitMix64 (Steele, Lea and
 * Flood 2014).
 */
public final class Draw {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  public Draw(long from) {
    this.state = from;
  }

  private long next() {
    state += STEP;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** From 0 to less than 1. */
  double share() {
    return (next() >>> 11) * UNIT;
  }

  /** All of them, in another order. */
  public <T> List<T> shuffled(List<T> all) {
    var left = new ArrayList<>(all);
    var drawn = new ArrayList<T>();
    while (!left.isEmpty()) {
      drawn.add(left.remove((int) (share() * left.size())));
    }
    return drawn;
  }
}
