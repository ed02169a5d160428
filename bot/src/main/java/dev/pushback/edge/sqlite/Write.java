package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Conflict;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A change on its way to the disk, and where it is told what became of it. */
final class Write<T> {
  private final Change<T> change;
  private final Executor telling;
  private final CompletableFuture<T> done = new CompletableFuture<>();

  Write(Change<T> change, Executor telling) {
    this.change = change;
    this.telling = telling;
  }

  /** A change of the tables. A conflict is thrown before anything is changed. */
  interface Change<T> {
    T make(Statements statements) throws SQLException, Conflict;
  }

  /** Completed once the change is safe, or with the reason why nothing of it was kept. */
  CompletableFuture<T> done() {
    return done;
  }

  /** Makes the change. What it returns tells so and is to be run once the change is safe. */
  Runnable make(Statements statements) throws SQLException {
    try {
      var result = change.make(statements);
      return () -> telling.execute(() -> done.complete(result));
    } catch (Conflict e) {
      return () -> fail(e);
    }
  }

  void fail(JournalException why) {
    telling.execute(() -> done.completeExceptionally(why));
  }
}
