package dev.pushback.loopback;

import java.util.Set;

/** The names of those whom a message of the app really notified. */
public record Ping(String message, Set<String> people) {
  public Ping {
    people = Set.copyOf(people);
  }
}
