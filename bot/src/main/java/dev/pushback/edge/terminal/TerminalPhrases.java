package dev.pushback.edge.terminal;

import dev.pushback.app.view.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** How things are done at a terminal, in sentences. */
public final class TerminalPhrases {
  private static final String FILE = "dev.pushback.app.view.terminal";

  private TerminalPhrases() {}

  /** The sentences as they ship. */
  public static Phrases load() {
    return new Phrases(ResourceBundle.getBundle(FILE, Locale.ROOT));
  }
}
