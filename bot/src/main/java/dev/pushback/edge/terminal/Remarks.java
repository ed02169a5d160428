package dev.pushback.edge.terminal;

/** What is said about typing, which nobody does in another room. */
final class Remarks {
  static final String LINE_DROPPED =
      "(Ctrl-C drops the line. /pause or /quit leave the round; what you handed in is kept.)";
  static final String NOTHING_YET =
      "(An empty line hands in your answer, and there is none yet. /help shows what you can type.)";
  static final String ASK_WHAT = "Type your question after /ask, for example: /ask who uses it?";
  static final String NO_SUCH_LINE =
      "There is no such line on your card. /why lists the open ones with their numbers.";

  private Remarks() {}
}
