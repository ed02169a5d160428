package dev.pushback.app.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lane per person: what reaches one person is done one thing at a time. */
final class Lanes {
  /** Weak values: a lane lives exactly as long as somebody is in it. */
  private final LoadingCache<Person, ReentrantLock> locks =
      Caffeine.newBuilder().weakValues().build(_ -> new ReentrantLock(true));

  <T> T call(Person person, Supplier<T> work) {
    var lane = locks.get(person);
    lane.lock();
    try {
      return work.get();
    } finally {
      lane.unlock();
    }
  }
}
