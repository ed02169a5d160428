package dev.pushback.app.history;

import dev.pushback.app.reading.ContentWord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first sentence of a telling that holds one of the words that tell most of its story. */
final class Title {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");
  private static final int LONGEST = 60;
  private static final String MORE = " ...";

  private Title() {}

  static String of(Telling telling) {
    var words = telling.fingerprint().telling();
    var stems =
        words.subList(0, (words.size() + 1) / 2).stream()
            .map(ContentWord::stem)
            .collect(Collectors.toSet());
    var sentences =
        SENTENCE.splitAsStream(telling.words()).map(String::strip).filter(s -> !s.isEmpty());
    var all = sentences.toList();
    return beginning(
        all.stream()
            .filter(s -> ContentWord.in(s).stream().anyMatch(w -> stems.contains(w.stem())))
            .findFirst()
            .orElseGet(() -> first(all)));
  }

  private static String first(List<String> sentences) {
    return sentences.isEmpty() ? "" : sentences.getFirst();
  }

  /** Whole words, as many as there is room for. */
  private static String beginning(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int room = LONGEST - MORE.length();
    int end = sentence.lastIndexOf(' ', room);
    return sentence.substring(0, end > 0 ? end : room).stripTrailing() + MORE;
  }
}
