package dev.pushback.app.session;

/** Names one candidate; what it means is known to the room that the candidate sits in. */
public record Person(String value) {
  public Person {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
