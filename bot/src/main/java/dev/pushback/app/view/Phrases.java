package dev.pushback.app.view;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences that name how something is done in one room: what is typed, pressed or called
 * there. All other sentences are the same in every room.
 */
public final class Phrases {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Map<Phrase, String> sentences = new EnumMap<>(Phrase.class);

  /**
   * The sentences of a room.
   *
   * @throws IllegalArgumentException with every phrase that is missing or unknown and every place
   *     that nothing is given for
   */
  public Phrases(ResourceBundle room) {
    var faults = new ArrayList<String>();
    var unknown = new TreeSet<>(room.keySet());
    for (var phrase : Phrase.values()) {
      if (unknown.remove(phrase.word())) {
        var sentence = room.getString(phrase.word());
        sentences.put(phrase, sentence);
        faults.addAll(faults(phrase, sentence));
      } else {
        faults.add(phrase.word() + " is missing");
      }
    }
    unknown.forEach(word -> faults.add(word + " is unknown"));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "Sentences of " + room.getBaseBundleName() + ": " + String.join("; ", faults));
    }
  }

  private static List<String> faults(Phrase phrase, String sentence) {
    var faults =
        places(sentence).stream()
            .filter(place -> place >= phrase.places())
            .map(place -> phrase.word() + " is not given {" + place + "}")
            .collect(Collectors.toCollection(ArrayList::new));
    if (sentence.isBlank()) {
      faults.add(phrase.word() + " is empty");
    }
    return faults;
  }

  /** The places in a sentence. */
  static SortedSet<Integer> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(place -> Integer.valueOf(place.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A sentence with its places filled.
   *
   * @param values as many as the phrase has places
   */
  public String of(Phrase phrase, String... values) {
    if (values.length != phrase.places()) {
      throw new IllegalArgumentException(phrase + " does not take " + Arrays.toString(values));
    }
    return PLACE
        .matcher(requireNonNull(sentences.get(phrase)))
        .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))]));
  }
}
