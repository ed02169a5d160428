package dev.pushback.loopback;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A fault that befalls the next requests of one form. */
public final class Fault {
  /** What happens to the request. */
  sealed interface Kind {
    /** It is answered at once, and nothing is done. */
    record Status(int status, int code) implements Kind {}

    /** It is told to come again later. */
    record RateLimited(Duration pause, boolean everywhere) implements Kind {}

    /** It is done, and the answer comes late. */
    record Late(Duration by) implements Kind {}

    /** The connection ends first. */
    record DropBefore() implements Kind {}

    /** It is done, and the connection ends without an answer. */
    record DropAfter() implements Kind {}

    /** Nothing is wrong. */
    record None() implements Kind {}
  }

  private final String method;
  private final String glob;
  private final AtomicInteger left = new AtomicInteger(1);
  private final AtomicInteger hits = new AtomicInteger();
  private volatile Kind kind = new Kind.None();

  Fault(String method, String glob) {
    this.method = method;
    this.glob = glob;
  }

  /** How often; once when nothing is said. */
  public Fault times(int count) {
    left.set(count);
    return this;
  }

  /** Answers with a status and does nothing. */
  public Fault status(int status) {
    return status(status, 0);
  }

  /** Refuses with one of Discord's own codes and does nothing. */
  public Fault status(int status, int code) {
    return with(new Kind.Status(status, code));
  }

  /** Answers 429 for this route. */
  public Fault rateLimited(Duration pause) {
    return with(new Kind.RateLimited(pause, false));
  }

  /** Answers 429 for all routes. */
  public Fault rateLimitedGlobally(Duration pause) {
    return with(new Kind.RateLimited(pause, true));
  }

  /** Does it and answers late. */
  public Fault delay(Duration by) {
    return with(new Kind.Late(by));
  }

  /** Ends the connection and does nothing. */
  public Fault dropBeforeEffect() {
    return with(new Kind.DropBefore());
  }

  /** Does it and ends the connection without an answer. */
  public Fault dropAfterEffect() {
    return with(new Kind.DropAfter());
  }

  /** How often it has struck. */
  public int hits() {
    return hits.get();
  }

  private Fault with(Kind what) {
    kind = what;
    return this;
  }

  /** What happens to this request; counts as a strike when it is meant. */
  Kind strike(String asked, String path) {
    boolean meant = asked.equals(method) && Globs.match(glob, path);
    if (!meant || kind instanceof Kind.None || left.get() <= 0) {
      return new Kind.None();
    }
    left.decrementAndGet();
    hits.incrementAndGet();
    return kind;
  }
}
