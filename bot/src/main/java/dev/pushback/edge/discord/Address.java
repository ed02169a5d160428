package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * Where Discord is.
 *
 * @param rest the base of its REST addresses; empty for the real one
 * @param gateway the address of its gateway; empty for the real one
 */
public record Address(Optional<String> rest, Optional<String> gateway) {
  public Address {
    requireNonNull(rest);
    requireNonNull(gateway);
  }

  /** The real one, unless the environment names one to try things against. */
  public static Address of(Map<String, String> environment) {
    return new Address(
        Optional.ofNullable(environment.get("DISCORD_REST")),
        Optional.ofNullable(environment.get("DISCORD_GATEWAY")));
  }
}
