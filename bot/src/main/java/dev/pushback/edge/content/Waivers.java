package dev.pushback.edge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What packs let pass, by the file of the question that it concerns. */
final class Waivers {
  private final Map<String, Waiver> byFile = new HashMap<>();

  Waivers(List<PackDraft> packs) {
    for (var pack : packs) {
      var name = pack.source().file().name();
      var folder = name.substring(0, name.lastIndexOf('/') + 1);
      pack.waivers().forEach(it -> byFile.put(folder + it.question().value() + ".yaml", it));
    }
  }

  /** Why a fault may pass, if it may. */
  Optional<String> note(Fault fault) {
    return Optional.ofNullable(byFile.get(fault.file()))
        .filter(_ -> fault.rule() == Rule.SAMPLES)
        .map(Waiver::note);
  }

  /** Notes each override for a question that is not there. */
  void noteUnknown(List<QuestionDraft> questions) {
    var known = questions.stream().map(it -> it.source().file().name()).toList();
    byFile.forEach(
        (file, waiver) -> {
          if (!known.contains(file)) {
            waiver
                .question()
                .field()
                .fault(
                    Rule.LINK,
                    "this pack has no question " + waiver.question().value(),
                    "write the id of a question beside this file");
          }
        });
  }

  /** Notes each override that overrides nothing in the questions whose samples were tried. */
  void noteUnused(Set<QuestionDraft> tried) {
    for (var draft : tried) {
      var waiver = Optional.ofNullable(byFile.get(draft.source().file().name()));
      boolean needed =
          draft.source().faults().stream().anyMatch(fault -> fault.rule() == Rule.SAMPLES);
      waiver
          .filter(_ -> !needed)
          .ifPresent(
              it ->
                  it.question()
                      .field()
                      .fault(
                          Rule.OVERRIDE,
                          "the samples of %s need no override".formatted(it.question().value()),
                          "remove it"));
    }
  }
}
