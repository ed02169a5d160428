package dev.pushback.edge.terminal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Waits for lines on a thread of its own, one at a time and only when asked to. */
final class Typing implements AutoCloseable {
  private final Console console;
  private final BlockingQueue<Event> events;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("typing").factory());
  private boolean waiting;
  private String prompt = "";

  Typing(Console console, BlockingQueue<Event> events) {
    this.console = console;
    this.events = events;
  }

  /** Asks for a line, or changes the prompt of the line that is being typed. */
  void ask(String wanted) {
    if (!waiting) {
      waiting = true;
      thread.execute(() -> events.add(new Event.Typed(console.read(wanted))));
    } else if (!wanted.equals(prompt)) {
      console.prompt(wanted);
    }
    prompt = wanted;
  }

  /** The line that was asked for has arrived. */
  void arrived() {
    waiting = false;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
