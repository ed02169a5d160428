package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.view.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in this room only: labels of buttons and forms, and sentences about Discord. */
final class Texts {
  /** The bundles of this room; a translation is a file beside the English one. */
  static final String BUNDLE = "dev.pushback.edge.discord.texts";

  private static final String PHRASES = "dev.pushback.app.view.discord";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final ResourceBundle bundle;
  private final Phrases phrases;

  private Texts(ResourceBundle bundle, Phrases phrases) {
    this.bundle = requireNonNull(bundle);
    this.phrases = requireNonNull(phrases);
  }

  /** The texts of a language, in English where there are none. */
  static Texts in(Locale locale) {
    return new Texts(bundle(BUNDLE, locale), new Phrases(bundle(PHRASES, locale)));
  }

  /** Never in the language of this machine, which need not be that of a person. */
  static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** How things are done in this room. */
  Phrases phrases() {
    return phrases;
  }

  /**
   * A text with its places filled.
   *
   * @param values for <code>{0}</code>, <code>{1}</code>; put in as they are
   */
  String of(String key, Object... values) {
    return PLACE
        .matcher(bundle.getString(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  /** The label of a button. */
  String label(Deed deed) {
    return of("button." + deed.word());
  }
}
