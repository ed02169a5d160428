package dev.pushback.loopback;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Counts requests in windows of real time and tells clients how they stand, in Discord's headers.
 */
final class RateLimits {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int GLOBAL = 50;
  private static final int IN_BUCKET = 5;

  private final Limits limits;
  private final LongSupplier nanos;
  private final Map<String, Window> windows = new HashMap<>();

  RateLimits(Limits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /** Some requests in some time. */
  private static final class Window {
    private long start;
    private int used;
  }

  /** What a route is counted with. */
  private record Bucket(Limits.Limit limit, String key, Duration window) {}

  /** How a request stands: let in or not, with the headers that say so. */
  record Verdict(Optional<Answer> refusal, Map<String, String> headers) {
    static final Verdict FREE = new Verdict(Optional.empty(), Map.of());
  }

  synchronized Verdict count(String method, String path) {
    boolean global = !path.startsWith("/interactions/") && !path.startsWith("/webhooks/");
    if (global && limits.holds(Limits.Limit.GLOBAL)) {
      var all = window("all", SECOND);
      if (all.used++ >= GLOBAL) {
        return refused(left(all, SECOND), true, Map.of());
      }
    }
    var bucket = bucket(method, path).filter(it -> limits.holds(it.limit()));
    return bucket.map(this::count).orElse(Verdict.FREE);
  }

  private Verdict count(Bucket bucket) {
    var window = window(bucket.key(), bucket.window());
    boolean over = window.used >= IN_BUCKET;
    window.used += over ? 0 : 1;
    var left = left(window, bucket.window());
    var headers = headers(bucket, IN_BUCKET - window.used, left);
    return over ? refused(left, false, headers) : new Verdict(Optional.empty(), headers);
  }

  private static Optional<Bucket> bucket(String method, String path) {
    var five = Duration.ofSeconds(5);
    if (method.equals("POST") && Globs.match("/channels/*/messages", path)) {
      return Optional.of(new Bucket(Limits.Limit.SENDS, "send " + path, five));
    }
    if (method.equals("PATCH") && Globs.match("/channels/*/messages/*", path)) {
      var channel = path.split("/", -1)[2];
      return Optional.of(new Bucket(Limits.Limit.EDITS, "edit " + channel, five));
    }
    if (method.equals("POST") && Globs.match("/webhooks/*/*", path)) {
      return Optional.of(new Bucket(Limits.Limit.FOLLOWUPS, path, Duration.ofSeconds(2)));
    }
    return Optional.empty();
  }

  private Window window(String key, Duration length) {
    long now = nanos.getAsLong();
    var window = windows.computeIfAbsent(key, _ -> new Window());
    if (window.used == 0 || now - window.start >= length.toNanos()) {
      window.start = now;
      window.used = 0;
    }
    return window;
  }

  private Duration left(Window window, Duration length) {
    return length.minusNanos(nanos.getAsLong() - window.start);
  }

  private static Map<String, String> headers(Bucket bucket, int remaining, Duration left) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-RateLimit-Limit", Integer.toString(IN_BUCKET));
    headers.put("X-RateLimit-Remaining", Integer.toString(remaining));
    headers.put("X-RateLimit-Reset", seconds(left.plusMillis(System.currentTimeMillis())));
    headers.put("X-RateLimit-Reset-After", seconds(left));
    headers.put("X-RateLimit-Bucket", bucket.limit().name().toLowerCase(Locale.ROOT));
    return headers;
  }

  /** The answer to a request that came too soon. */
  static Verdict refused(Duration left, boolean global, Map<String, String> known) {
    var headers = new LinkedHashMap<>(known);
    headers.put("Retry-After", Long.toString(Math.ceilDiv(left.toMillis(), 1000)));
    headers.put("X-RateLimit-Scope", global ? "global" : "user");
    if (global) {
      headers.put("X-RateLimit-Global", "true");
    }
    var body = Json.object().put("message", "You are being rate limited.").put("global", global);
    body.put("retry_after", left.toMillis() / 1000.0);
    var answer = new Answer(429, Optional.of(body), Map.copyOf(headers));
    return new Verdict(Optional.of(answer), headers);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
  }
}
