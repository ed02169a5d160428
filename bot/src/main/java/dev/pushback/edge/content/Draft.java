package dev.pushback.edge.content;

/** What one file describes, before it is known whether it fits the other files. */
sealed interface Draft permits Draft.Unread, Draft.Named, BotDraft {

  Source source();

  /** A file whose text could not be understood at all; its faults say why. */
  record Unread(Source source) implements Draft {}

  /** A file that could be read, if only in part. */
  sealed interface Named extends Draft permits RubricDraft, QuestionDraft, PackDraft, LoopDraft {
    Name id();
  }

  /** Reads a file, as far as its faults allow. */
  static Draft of(ContentFile file) {
    var read = Source.read(file);
    var source = read.source();
    if (!read.readable()) {
      source.faults().tear();
      return new Unread(source);
    }
    return Document.of(read.text(), source.faults())
        .map(root -> new Field(root, "the file", file.example(), source.faults()))
        .<Draft>map(root -> root.section(keys -> bind(source, keys)))
        .orElseGet(() -> new Unread(source));
  }

  private static Draft bind(Source source, Section keys) {
    return switch (source.file().kind()) {
      case RUBRIC -> RubricDraft.of(source, keys);
      case QUESTION -> QuestionDraft.of(source, keys);
      case PACK -> PackDraft.of(source, keys);
      case LOOP -> LoopDraft.of(source, keys);
      case BOT -> BotDraft.of(source, keys);
    };
  }

  /** The key that names what a file describes; its value repeats where the file lies. */
  static Name named(Source source, Section keys) {
    var word = source.file().kind().word();
    var id = source.file().id();
    var name = keys.get(word, id).id();
    if (!name.value().equals(id)) {
      name.field()
          .fault(
              "%s is %s in %s".formatted(word, name.value(), source.file().name()),
              "write %s: %s, or rename the file to %s.yaml".formatted(word, id, name.value()));
    }
    return name;
  }

  /** The key that counts how often what a file describes was changed. */
  static int version(Section keys) {
    return keys.get("version", "1").whole(1, 9999);
  }
}
