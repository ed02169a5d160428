package dev.pushback.edge.content;

import dev.pushback.core.question.Pack;
import dev.pushback.core.question.Question;
import java.util.List;
import java.util.function.Function;

/**
 * The file pack.yaml of a pack.
 *
 * @param waivers what its authors let pass
 * @param whole makes the pack out of its questions
 */
record PackDraft(Source source, Name id, List<Waiver> waivers, Function<List<Question>, Pack> whole)
    implements Draft.Named {

  static PackDraft of(Source source, Section keys) {
    var id = Draft.named(source, keys);
    int version = Draft.version(keys);
    var title = keys.get("title", "Starter pack").text(60);
    var about = keys.get("about", "One sentence on what the questions are for").text();
    var language =
        keys.get("language", "en").name(Words.LANGUAGE, "two letters, or also a country");
    var licence = keys.get("licence", "Apache-2.0").text(60);
    var authors =
        keys.get("authors", "[Your Name]").items(1, 50).stream().map(it -> it.text(100)).toList();
    var waivers =
        keys.maybe("overrides", "a list of question and note").stream()
            .flatMap(field -> field.each(1, 100, PackDraft::waiver).stream())
            .toList();
    return new PackDraft(
        source,
        id,
        waivers,
        questions ->
            new Pack(
                id.value(), version, title, about, language.value(), licence, authors, questions));
  }

  private static Waiver waiver(Section keys) {
    return new Waiver(
        keys.get("question", "late-bus").id(),
        keys.get("note", "The reader does not know this dialect; two of us agree").text(300));
  }
}
