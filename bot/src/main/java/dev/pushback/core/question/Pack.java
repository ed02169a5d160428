package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Questions that belong together, with their authors and licence. */
public record Pack(
    String id,
    int version,
    String title,
    String about,
    String language,
    String licence,
    List<String> authors,
    List<Question> questions) {
  public Pack {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(about);
    requireNonNull(language);
    requireNonNull(licence);
    authors = List.copyOf(authors);
    questions = List.copyOf(questions);
  }
}
