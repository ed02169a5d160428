package dev.pushback.loopback;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what was asked for over REST. */
public final class Requests {
  private final Map<String, LongAdder> byRoute = new ConcurrentHashMap<>();
  private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

  /**
   * Requests of a form such as {@code POST}, {@code /channels/1/messages} with a star for each id.
   */
  public long count(String method, String path) {
    return byRoute.getOrDefault(method + " " + path, new LongAdder()).sum();
  }

  /** Answers with a status such as 429. */
  public long answered(int status) {
    return byStatus.getOrDefault(status, new LongAdder()).sum();
  }

  /** All requests. */
  public long total() {
    return byStatus.values().stream().mapToLong(LongAdder::sum).sum();
  }

  void count(String method, String path, int status) {
    byRoute.computeIfAbsent(method + " " + form(path), _ -> new LongAdder()).increment();
    byStatus.computeIfAbsent(status, _ -> new LongAdder()).increment();
  }

  /** The path with a star for each id and each token. */
  static String form(String path) {
    return path.replaceAll("/\\d+(?=/|$)", "/*")
        .replaceAll("^/(interactions|webhooks)/\\*/[^/]+", "/$1/*/*");
  }
}
