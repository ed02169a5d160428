package dev.pushback.loopback;

import java.util.ArrayList;
import java.util.List;

/** What a client did that Discord does not know of. */
final class Complaints {
  private final List<String> open = new ArrayList<>();

  synchronized void add(String complaint) {
    open.add(complaint);
  }

  /** Hands them over; nobody else will hear of them. */
  synchronized List<String> take() {
    var taken = List.copyOf(open);
    open.clear();
    return taken;
  }
}
