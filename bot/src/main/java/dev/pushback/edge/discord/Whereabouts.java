package dev.pushback.edge.discord;

/** What kind of bug and where; its message is left out, it might quote an answer or a token. */
final class Whereabouts {
  private Whereabouts() {}

  static String of(Throwable bug) {
    var frames = bug.getStackTrace();
    return bug.getClass().getName() + (frames.length > 0 ? " at " + frames[0] : "");
  }
}
