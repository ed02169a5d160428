package dev.pushback.app.session;

import java.io.Serial;

/** The journal could not do what it was asked; nothing was half done. */
public abstract sealed class JournalException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private JournalException(String message) {
    super(message);
  }

  /** One fact of one interview cannot be read; the file was left untouched. */
  public static final class Broken extends JournalException {
    @Serial private static final long serialVersionUID = 1;

    public Broken(InterviewId interview, int seq, String why) {
      super(
          "Round "
              + interview
              + " cannot be read: its entry "
              + seq
              + " is damaged ("
              + why
              + "). It was left as it is; your other rounds are not affected.");
    }
  }

  /** The interview has moved on since. */
  public static final class Conflict extends JournalException {
    @Serial private static final long serialVersionUID = 1;

    public Conflict(InterviewId interview, int from) {
      super(
          "Round "
              + interview
              + " was changed by somebody else after entry "
              + from
              + ". Take it up again to see where it stands.");
    }
  }

  /** The store cannot be used: full or read-only disk, held by another process, damaged. */
  public static final class Unavailable extends JournalException {
    @Serial private static final long serialVersionUID = 1;

    public Unavailable(String oneLine) {
      super(oneLine);
    }
  }
}
