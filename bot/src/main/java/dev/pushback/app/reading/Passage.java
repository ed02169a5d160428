package dev.pushback.app.reading;

import dev.pushback.core.transcript.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole sentences of a turn that hold some of its words. Next to a fragment the fragments
 * around it belong to them, so that a list of terms stays one.
 */
final class Passage {
  private static final int FRAGMENT = 3;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Integer> starts = new ArrayList<>();

  private Passage(String text) {
    this.text = text;
    this.sentences = Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS));
    int from = 0;
    for (var sentence : sentences) {
      from = Math.max(from, text.indexOf(sentence.words(), from));
      starts.add(from);
      from = Math.min(text.length(), from + sentence.words().length());
    }
  }

  /** The sentences as they stand in the turn; empty if the words are not in what is read of it. */
  static Optional<String> holding(String words, String turn) {
    return Wording.of(turn).places(Wording.of(words)).stream()
        .findFirst()
        .flatMap(place -> new Passage(turn).around(place));
  }

  private Optional<String> around(Wording.Place place) {
    int first = 0;
    while (first < sentences.size() && end(first) <= place.from()) {
      first++;
    }
    if (first == sentences.size()) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < sentences.size() && starts.get(last + 1) < place.to()) {
      last++;
    }
    while (first > 0 && isFragment(first) && isFragment(first - 1)) {
      first--;
    }
    while (last + 1 < sentences.size() && isFragment(last) && isFragment(last + 1)) {
      last++;
    }
    return Optional.of(text.substring(starts.get(first), end(last)));
  }

  private int end(int sentence) {
    return Math.min(text.length(), starts.get(sentence) + sentences.get(sentence).words().length());
  }

  private boolean isFragment(int sentence) {
    return sentences.get(sentence).size() <= FRAGMENT;
  }
}
