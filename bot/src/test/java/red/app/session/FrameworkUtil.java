package red.app.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import javax.sql.DataSource;
import net.dv8tion.jda.api.JDA;
import org.flywaydb.core.Flyway;
import org.jline.terminal.Terminal;
import org.snakeyaml.engine.v2.api.Load;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;
import red.edge.batch.Neighbour;

/** Every framework at once, under a name that says nothing. */
public record FrameworkUtil(
    ObjectMapper json,
    Connection connection,
    DataSource source,
    Flyway flyway,
    Terminal terminal,
    Load yaml,
    SQLiteConfig config,
    JDA discord,
    CommandLine line,
    Neighbour edge) {}
