package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Stem;
import java.util.Arrays;
import java.util.List;

/**
 * A word that says what a text is about: three letters or more, no glue, no number. The door for
 * rooms that compare what texts are about.
 *
 * @param said as it stands in the text
 * @param plain in lower case, without what follows an apostrophe
 * @param stem without its commonest endings
 * @param rarity how seldom English uses it, from 0 to 1
 */
public record ContentWord(String said, String plain, String stem, double rarity) {
  private static final int SHORTEST = 3;

  public ContentWord {
    requireNonNull(said);
    requireNonNull(plain);
    requireNonNull(stem);
  }

  /** The content words of a text, in order, repeated ones too. */
  public static List<ContentWord> in(String text) {
    return Splitter.split(Clean.of(text, EmbeddedReader.MOST_CHARACTERS)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> !token.number() && !Topic.isGlue(token.text()))
        .map(ContentWord::of)
        .filter(word -> word.plain().length() >= SHORTEST && !Topic.isGlue(word.plain()))
        .toList();
  }

  private static ContentWord of(Token token) {
    var said = token.text();
    int apostrophe = said.indexOf('\'');
    var plain = apostrophe > 0 ? said.substring(0, apostrophe) : said;
    var shown =
        token.capital() ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    return new ContentWord(shown, plain, Stem.of(plain), WordVectors.english().rarity(plain));
  }

  /**
   * How like each of some words is to the nearest of others, up to 1; words of like use are like. A
   * word that is not known is like none.
   */
  public static double[] nearest(List<ContentWord> some, List<ContentWord> others) {
    var vectors = WordVectors.english();
    var near = vectors.all(others.stream().map(ContentWord::plain).toList());
    var nearest = new double[some.size()];
    Arrays.setAll(
        nearest,
        i ->
            vectors
                .of(some.get(i).plain())
                .map(
                    vector ->
                        near.stream()
                            .mapToDouble(other -> WordVectors.likeness(vector, other))
                            .max()
                            .orElse(0))
                .orElse(0.0));
    return nearest;
  }
}
