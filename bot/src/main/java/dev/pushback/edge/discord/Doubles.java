package dev.pushback.edge.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.pushback.app.session.Person;
import dev.pushback.edge.discord.Incoming.Pressed;
import java.time.Duration;

/** Knows a press again that was made twice by a nervous finger. */
final class Doubles {
  private static final Duration WITHIN = Duration.ofSeconds(2);
  private static final int MOST = 20_000;

  private final Cache<Person, Incoming> newest =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofMinutes(1)).build();

  /** Whether this is the button that the same person pressed just before, with nothing between. */
  boolean again(Incoming in) {
    var before = newest.getIfPresent(in.person());
    newest.put(in.person(), in);
    return in instanceof Pressed now
        && before instanceof Pressed last
        && last.press().equals(now.press())
        && !last.id().equals(now.id())
        && Duration.between(last.at(), now.at()).abs().compareTo(WITHIN) < 0;
  }
}
