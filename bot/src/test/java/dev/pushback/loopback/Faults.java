package dev.pushback.loopback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The faults that wait for requests. */
public final class Faults {
  private final List<Fault> waiting = new CopyOnWriteArrayList<>();

  /**
   * A fault for requests of a form.
   *
   * @param method such as {@code POST}
   * @param path where a star stands for one step, as in the channel of a message
   */
  public Fault on(String method, String path) {
    var fault = new Fault(method, path);
    waiting.add(fault);
    return fault;
  }

  /** Forgets all of them. */
  public void clear() {
    waiting.clear();
  }

  Fault.Kind strike(String method, String path) {
    for (var fault : waiting) {
      var kind = fault.strike(method, path);
      if (!(kind instanceof Fault.Kind.None)) {
        return kind;
      }
    }
    return new Fault.Kind.None();
  }
}
