package dev.pushback.edge.discord;

import dev.pushback.edge.discord.Incoming.Filled;
import java.util.Map;
import java.util.Optional;

/** The form that a person sent last: what is not taken of it stays, to be sent once more. */
final class Pad {
  private Optional<Filled> sent = Optional.empty();
  private volatile Optional<Filled> left = Optional.empty();

  /** Something arrived; if it is a form, what was left of an earlier one is done with. */
  void received(Incoming in) {
    sent = Optional.of(in).filter(Filled.class::isInstance).map(Filled.class::cast);
    if (sent.isPresent()) {
      left = Optional.empty();
    }
  }

  /** What is in the form is safe elsewhere. */
  void taken() {
    sent = Optional.empty();
  }

  /** What has just been sent was not taken; empty if that was no form. */
  Optional<Filled> notTaken() {
    sent.ifPresent(form -> left = sent);
    return sent;
  }

  /** What to fill into the form that a button opens, by the ids of its fields. */
  Map<String, String> of(Press press) {
    return left.filter(form -> form.press().equals(press)).map(Filled::values).orElse(Map.of());
  }
}
