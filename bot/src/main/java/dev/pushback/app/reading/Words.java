package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in one walk over the words of a sentence. A phrase is words in a row; a word
 * that ends in {@code *} stands for all words that begin so; {@code ^} before the first word stands
 * for the beginning of the sentence.
 */
final class Words {
  private static final int SHORTEST_STEM = 2;
  private static final String BEGINNING = "^";

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> whole = new HashMap<>();
    final Map<String, Node> stems = new HashMap<>();
    final List<String> names = new ArrayList<>();
    int longestStem;

    Node word(String word) {
      return whole.computeIfAbsent(word, _ -> new Node());
    }

    Node stem(String stem) {
      longestStem = Math.max(longestStem, stem.length());
      return stems.computeIfAbsent(stem, _ -> new Node());
    }
  }

  /** Makes a phrase findable under a name. */
  void add(String phrase, String name) {
    var node = root;
    for (var word : phrase.replace('-', ' ').strip().split("\\s+", -1)) {
      node = word.endsWith("*") ? node.stem(word.substring(0, word.length() - 1)) : node.word(word);
    }
    if (!node.names.contains(name)) {
      node.names.add(name);
    }
  }

  /** Every occurrence of every phrase in a sentence, by name. */
  void find(Sentence sentence, Map<String, List<Span>> found) {
    var beginning = root.whole.get(BEGINNING);
    if (beginning != null) {
      walk(beginning, sentence, 0, 0, found);
    }
    for (int from = 0; from < sentence.size(); from++) {
      walk(root, sentence, from, from, found);
    }
  }

  private static void walk(
      Node node, Sentence sentence, int from, int at, Map<String, List<Span>> found) {
    for (var name : node.names) {
      found.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Span(from, at));
    }
    if (at == sentence.size()) {
      return;
    }
    var word = sentence.token(at);
    var next = node.whole.get(word);
    if (next != null) {
      walk(next, sentence, from, at + 1, found);
    }
    int longest = Math.min(node.longestStem, word.length());
    for (int length = SHORTEST_STEM; length <= longest; length++) {
      var stem = node.stems.get(word.substring(0, length));
      if (stem != null) {
        walk(stem, sentence, from, at + 1, found);
      }
    }
  }
}
