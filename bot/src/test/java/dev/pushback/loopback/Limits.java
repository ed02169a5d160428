package dev.pushback.loopback;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Which of Discord's rate limits hold here; all of them unless one is lifted. */
public final class Limits {
  static final int FILE_BYTES = 10 * 1024 * 1024;
  static final int REQUEST_BYTES = 25 * 1024 * 1024;

  /** A limit. */
  public enum Limit {
    /** Five new messages in five seconds for each channel. */
    SENDS,
    /** Five edits in five seconds for each channel. */
    EDITS,
    /** Five follow-ups in two seconds for each interaction. */
    FOLLOWUPS,
    /** Fifty requests in a second, answers to interactions aside. */
    GLOBAL
  }

  private final Set<Limit> on = ConcurrentHashMap.newKeySet();
  private final AtomicInteger newDms = new AtomicInteger(Integer.MAX_VALUE);

  Limits() {
    on.addAll(EnumSet.allOf(Limit.class));
  }

  /** Lifts one. */
  public Limits without(Limit limit) {
    on.remove(limit);
    return this;
  }

  /** Sets one again. */
  public Limits with(Limit limit) {
    on.add(limit);
    return this;
  }

  /** Lifts all. */
  public Limits none() {
    on.clear();
    return this;
  }

  /** How many direct messages the app may open before Discord calls it too fast. */
  public Limits newDms(int count) {
    newDms.set(count);
    return this;
  }

  boolean holds(Limit limit) {
    return on.contains(limit);
  }

  /** Takes one of the direct messages that may still be opened. */
  boolean mayOpenDm() {
    return newDms.getAndDecrement() > 0;
  }
}
