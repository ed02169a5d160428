package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

/** The rounds of a person as they are offered while a command is typed: title and day. */
final class KeptRounds {
  private static final System.Logger LOG = System.getLogger(KeptRounds.class.getName());

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** For rounds that are alike but for the hour. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Library library;
  private final Journal journal;

  KeptRounds(Library library, Journal journal) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
  }

  /** Those that are meant, newest first; none if they cannot be read. */
  List<Choice> of(Person person, Predicate<Journal.Kept> meant) {
    try {
      var all = journal.kept(person).stream().filter(meant).toList();
      var labels = all.stream().map(kept -> label(kept, DAY)).flatMap(Optional::stream).toList();
      return all.stream()
          .flatMap(
              kept ->
                  label(kept, DAY)
                      .filter(label -> Collections.frequency(labels, label) == 1)
                      .or(() -> label(kept, TIME))
                      .map(label -> Suggestions.choice(label, kept.interview().value()))
                      .stream())
          .toList();
    } catch (JournalException e) {
      LOG.log(System.Logger.Level.WARNING, "rounds to choose from: {0}", e.getMessage());
      return List.of();
    }
  }

  private Optional<String> label(Journal.Kept kept, DateTimeFormatter when) {
    return library
        .sheet(kept.question())
        .map(sheet -> sheet.question().title() + ", " + when.format(kept.begun()));
  }
}
