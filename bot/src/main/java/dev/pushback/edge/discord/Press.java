package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What pressing a button means. It travels to Discord and back as the button's id, so that buttons
 * of yesterday are understood.
 *
 * @param interview the id of the round that it belongs to; empty if to none
 * @param detail what the deed needs to know, for example which rating
 */
record Press(Deed deed, String interview, String detail) {
  private static final String MARK = "pb";
  private static final int PARTS = 4;

  Press {
    requireNonNull(deed);
    requireNonNull(interview);
    requireNonNull(detail);
  }

  static Press of(Deed deed) {
    return new Press(deed, "", "");
  }

  static Press of(Deed deed, String interview) {
    return new Press(deed, interview, "");
  }

  String id() {
    return String.join(":", MARK, deed.word(), interview, detail);
  }

  /** Empty if the id is none of ours. */
  static Optional<Press> read(String id) {
    var parts = id.split(":", -1);
    return parts.length == PARTS && parts[0].equals(MARK)
        ? Deed.of(parts[1]).map(deed -> new Press(deed, parts[2], parts[3]))
        : Optional.empty();
  }
}
