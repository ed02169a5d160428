package dev.pushback.cli;

/** Exit codes, as {@code sysexits.h} names them. */
final class Exit {
  static final int OK = 0;
  static final int BUG = 70;
  static final int MISSED = 1;
  static final int USAGE = 2;
  static final int BAD_DATA = 65;
  static final int NOT_FOUND = 66;
  static final int UNAVAILABLE = 69;
  static final int CANNOT_STORE = 74;

  private Exit() {}
}
