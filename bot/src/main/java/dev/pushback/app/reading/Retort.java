package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Stem;
import dev.pushback.core.question.Validity;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A reply to a challenge as named numbers: what it says, and how it stands to what the candidate
 * said before and to the challenge.
 */
final class Retort {
  private static final int A_WORD_OF_CONTENT = 4;
  private static final double WORD = 0.7;
  private static final double MANY = 3;
  private static final double LONG = 40;

  private final List<Marked> reply;
  private final List<Sentence> earlier;
  private final List<Sentence> challenge;
  private final Validity validity;

  /**
   * @param reply the sentences of the reply
   * @param earlier what the candidate said before it
   */
  Retort(List<Marked> reply, List<Sentence> earlier, List<Sentence> challenge, Validity validity) {
    this.reply = List.copyOf(reply);
    this.earlier = List.copyOf(earlier);
    this.challenge = List.copyOf(challenge);
    this.validity = requireNonNull(validity);
  }

  /** The turn as a reply, if it replies to a follow-up. */
  static Optional<Retort> of(Task task, int turn, Grammar grammar) {
    var transcript = task.transcript();
    return transcript
        .probeBefore(turn)
        .map(
            probe ->
                new Retort(
                    Marked.all(sentences(transcript, turn), grammar, Topic.of(task)),
                    IntStream.range(0, turn)
                        .filter(at -> transcript.turns().get(at) instanceof Turn.Said)
                        .boxed()
                        .flatMap(at -> sentences(transcript, at).stream())
                        .toList(),
                    Splitter.split(Clean.of(probe.text(), EmbeddedReader.MOST_CHARACTERS)),
                    probe.validity()));
  }

  private static List<Sentence> sentences(Transcript transcript, int turn) {
    var text = transcript.turns().get(turn).text();
    return Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS));
  }

  /**
   * @param grammar knows the relations
   */
  Map<String, Double> features(Grammar grammar) {
    var features = new HashMap<String, Double>();
    var valid = validity.name().toLowerCase(Locale.ROOT);
    features.put("always", 1.0);
    features.put("is:" + valid, 1.0);
    var rule = Stance.of(reply, validity, false);
    features.put("rule:" + rule, 1.0);
    features.put("rule:" + valid + rule, 1.0);
    for (int at = 0; at < reply.size(); at++) {
      said(reply.get(at), at == 0, valid, grammar, features);
    }
    sense(features);
    standing(valid, features);
    return features;
  }

  private static void said(
      Marked sentence, boolean first, String valid, Grammar grammar, Map<String, Double> features) {
    grammar.relationNames().forEach(sentence::has);
    for (var name : sentence.names()) {
      if (Lexicon.english().knows(name)) {
        features.put("n:" + name, 1.0);
        features.put("n:" + valid + ":" + name, 0.5);
        if (first) {
          features.put("first:" + name, 0.7);
        }
      }
    }
    String before = "^";
    for (var token : sentence.sentence().tokens()) {
      features.put("w:" + token.text(), WORD);
      features.put("b:" + before + "_" + token.text(), WORD);
      before = token.text();
    }
  }

  private void sense(Map<String, Double> features) {
    var words =
        reply.stream().flatMap(s -> s.sentence().tokens().stream()).map(Token::text).toList();
    var direction = WordVectors.english().direction(words);
    for (int d = 0; d < direction.length; d++) {
      features.put("v:" + d, direction[d]);
    }
    features.put("size", Math.min(2, words.size() / LONG));
  }

  /** What of the reply is new, what was said before, and what of it is now denied or affirmed. */
  private void standing(String valid, Map<String, Double> features) {
    var now = words(reply.stream().map(Marked::sentence).toList());
    var then = words(earlier);
    var asked = words(challenge);
    features.put("again", share(now.all(), then.all()));
    features.put("echo", share(now.all(), asked.all()));
    features.put("shared", Math.min(MANY, common(now.all(), then.all())) / MANY);
    var fresh = new HashSet<>(now.all());
    fresh.removeAll(then.all());
    fresh.removeAll(asked.all());
    features.put("fresh", now.all().isEmpty() ? 0 : (double) fresh.size() / now.all().size());
    double turned = common(now.negated(), then.affirmed()) + common(now.affirmed(), then.negated());
    features.put("turned", Math.min(MANY, turned) / MANY);
    features.put("denied", Math.min(MANY, common(now.negated(), then.affirmed())) / MANY);
    features.put("affirmed", Math.min(MANY, common(now.affirmed(), then.negated())) / MANY);
    features.put("agrees", Math.min(MANY, common(now.affirmed(), asked.affirmed())) / MANY);
    features.put("numbers-again", common(now.numbers(), then.numbers()) > 0 ? 1.0 : 0);
    var numbers = new HashSet<>(now.numbers());
    numbers.removeAll(then.numbers());
    numbers.removeAll(asked.numbers());
    features.put("numbers-new", numbers.isEmpty() ? 0 : 1.0);
    for (var name : List.of("again", "echo", "fresh", "turned")) {
      features.put(valid + ":" + name, features.getOrDefault(name, 0.0));
    }
  }

  /** Content words by whether a word of denial stands in their clause. */
  private record Said(
      Set<String> all, Set<String> affirmed, Set<String> negated, Set<String> numbers) {}

  private static Said words(List<Sentence> sentences) {
    var said = new Said(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    var denials = new HashSet<>(Lexicon.english().classes().getOrDefault("neg", List.of()));
    for (var sentence : sentences) {
      boolean denied = sentence.tokens().stream().anyMatch(t -> denials.contains(t.text()));
      for (var token : sentence.tokens()) {
        var word = token.text();
        if (token.number()) {
          said.numbers().add(word);
        } else if (word.length() >= A_WORD_OF_CONTENT
            && !Topic.isGlue(word)
            && !denials.contains(word)) {
          var stem = Stem.of(word);
          said.all().add(stem);
          (denied ? said.negated() : said.affirmed()).add(stem);
        }
      }
    }
    return said;
  }

  private static double share(Set<String> some, Set<String> others) {
    return some.isEmpty() ? 0 : (double) common(some, others) / some.size();
  }

  private static int common(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
