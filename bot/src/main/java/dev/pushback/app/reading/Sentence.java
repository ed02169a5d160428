package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One sentence, or one line where lines do the work of sentences.
 *
 * @param words the original words, to be quoted
 * @param start where it begins in the cleaned text
 */
record Sentence(String words, List<Token> tokens, int start, int end, boolean question) {
  Sentence {
    requireNonNull(words);
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  String token(int at) {
    return tokens.get(at).text();
  }
}
