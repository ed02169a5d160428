package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /mydata}: what is kept about a person, theirs to take and to erase. */
final class OwnData {
  private final Journal journal;
  private final Texts texts;

  OwnData(Journal journal, Texts texts) {
    this.journal = requireNonNull(journal);
    this.texts = requireNonNull(texts);
  }

  Letter export(Incoming in) throws JournalException {
    try (var lines = journal.export(in.person())) {
      var file = new Letter.Enclosed("my-data.jsonl", lines.collect(Collectors.joining("\n")));
      return new Letter(in.id(), List.of(texts.of("export")), List.of(), Optional.of(file));
    }
  }

  /** Asks before anything is erased. */
  Letter ask(Incoming in) throws JournalException {
    return Letter.of(
        in.id(),
        texts.of("erase.sure", journal.kept(in.person()).size()),
        Offer.of(texts.label(Deed.ERASE), Press.of(Deed.ERASE)));
  }

  /** Erases everything; nothing can be brought back. */
  Letter erase(Conversation with, Incoming in) throws JournalException {
    int rounds = journal.kept(in.person()).size();
    with.clear();
    with.draft().clear();
    with.forget();
    journal.erase(in.person());
    return Letter.of(in.id(), texts.of("erased", rounds));
  }
}
