package dev.pushback.edge.content;

import java.util.List;

/** What a file says at some place, before anyone knows what it should be. */
sealed interface Value {
  Place place();

  /** What the text of a word or a sentence looks like. */
  enum Looks {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    NOTHING,
    TAGGED
  }

  record Scalar(Place place, String text, Looks looks) implements Value {}

  record Listing(Place place, List<Value> items) implements Value {
    public Listing {
      items = List.copyOf(items);
    }
  }

  record Group(Place place, List<Entry> entries) implements Value {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /** A key and what it says. */
  record Entry(Value key, Value value) {}

  /** Something that could not be read; the fault has been noted. */
  record Unread(Place place) implements Value {}
}
