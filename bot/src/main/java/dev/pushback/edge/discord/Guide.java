package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/** {@code /help}: what can be done, and who reads the answers. */
final class Guide {
  private final Texts texts;
  private final String reader;
  private final Duration quiet;

  /**
   * @param reader what reads answers at present, in a few words
   * @param quiet how long nothing is written until an answer counts as finished
   */
  Guide(Texts texts, String reader, Duration quiet) {
    this.texts = requireNonNull(texts);
    this.reader = requireNonNull(reader);
    this.quiet = requireNonNull(quiet);
  }

  List<Letter> help(Incoming in) {
    return Letter.all(
        in.id(),
        List.of(
            texts.of("help.what"),
            texts.of("help.round", quiet.toSeconds()),
            texts.of("help.commands"),
            texts.of("help.status", Escaped.line(reader))),
        List.of(List.of(Offer.main(texts.of("button.begin"), Press.of(Deed.NEW)))));
  }
}
