package dev.pushback;

import java.util.List;

/** What is answered in a round on the prefilled form, in order. */
final class Answers {
  static final List<String> LIST =
      List.of(
          "I would count how many households send a complete form within fourteen days of starting"
              + " it, out of all households that start one.",
          "We would compare six districts drawn by lot with the other six in the same weeks.",
          "Today it is forty-six in a hundred, and at least fifty-five must be reached.",
          "What could hurt is people confirming an old income, so I'd watch repayments.",
          "The first weeks are curiosity, so I would read week eight and trust that one.",
          "I passed over minutes to fill it in, since fast isn't right.");

  private Answers() {}
}
