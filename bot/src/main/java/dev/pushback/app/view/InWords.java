package dev.pushback.app.view;

/** Ids of files as a person reads them. */
public final class InWords {
  private InWords() {}

  /** For example "feedback given" for {@code feedback-given}. */
  public static String of(String id) {
    return id.replace('-', ' ').replace('_', ' ');
  }
}
