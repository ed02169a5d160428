package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/** The languages that the bot speaks: English, and each that has a file beside the English one. */
final class Tongues {
  private final Map<Locale, Tongue> spoken = new ConcurrentHashMap<>();
  private final Set<String> known =
      translated(Texts.BUNDLE).stream().map(DiscordLocale::getLocale).collect(toSet());
  private final Function<Texts, Tongue> maker;

  /**
   * @param maker makes what differs from language to language
   */
  Tongues(Function<Texts, Tongue> maker) {
    this.maker = requireNonNull(maker);
  }

  Tongue english() {
    return in(Locale.ENGLISH);
  }

  /**
   * A language, in English as far as it is not known.
   *
   * @param tag as Discord names the language of a person, for example {@code pt-BR}
   */
  Tongue of(String tag) {
    return known.contains(tag) ? in(Locale.forLanguageTag(tag)) : english();
  }

  private Tongue in(Locale locale) {
    return spoken.computeIfAbsent(locale, wanted -> maker.apply(Texts.in(wanted)));
  }

  /** The languages other than English that a bundle is there for. */
  static List<DiscordLocale> translated(String bundle) {
    return Arrays.stream(DiscordLocale.values())
        .filter(locale -> locale != DiscordLocale.UNKNOWN)
        .filter(locale -> file(bundle, locale).isPresent())
        .toList();
  }

  private static Optional<?> file(String bundle, DiscordLocale locale) {
    var path = "/" + bundle.replace('.', '/') + "_" + locale.getLocale().replace('-', '_');
    return Optional.ofNullable(Tongues.class.getResource(path + ".properties"));
  }
}
