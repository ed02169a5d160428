package dev.pushback.app.reading;

/**
 * One word or number.
 *
 * @param text in lower case, apostrophes kept
 * @param start where it begins in the cleaned text
 * @param end where it ends, exclusive
 * @param capital whether it begins with a capital letter
 * @param label whether a colon or an equals sign follows, as in {@code score: 5}
 */
record Token(String text, int start, int end, boolean capital, boolean label) {
  boolean number() {
    return Character.isDigit(text.charAt(0))
        || (text.length() > 1 && Character.isDigit(text.charAt(1)));
  }
}
