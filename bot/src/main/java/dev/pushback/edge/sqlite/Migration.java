package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException.Unavailable;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Flyway, silent; in a class of its own so that it is loaded only when there is work for it. All
 * that is missing comes in one transaction, so a file has all of its tables or none.
 */
final class Migration {
  /** Kept here because the logging system forgets a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Migration() {}

  static void run(Home home, DataSource source, String folder) throws Unavailable {
    FLYWAY.setLevel(Level.OFF);
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:" + folder)
          .loggers("slf4j")
          .group(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw cause(e, home);
    }
  }

  private static Unavailable cause(Throwable failure, Home home) {
    return switch (failure) {
      case SQLException sql -> home.unavailable(sql);
      case Throwable other when other.getCause() != null -> cause(other.getCause(), home);
      default -> home.foreign();
    };
  }
}
