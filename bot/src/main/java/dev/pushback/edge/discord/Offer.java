package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

/**
 * A button under a message.
 *
 * @param main whether it is what most people press next; there is no other meaning in its colour
 */
record Offer(String label, Press press, boolean main) {
  Offer {
    requireNonNull(label);
    requireNonNull(press);
  }

  static Offer of(String label, Press press) {
    return new Offer(label, press, false);
  }

  static Offer main(String label, Press press) {
    return new Offer(label, press, true);
  }
}
