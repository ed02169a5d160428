package dev.pushback.edge.content;

import static java.util.stream.Collectors.toCollection;

import dev.pushback.app.casting.Library;
import dev.pushback.core.question.Pack;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.edge.content.ContentFile.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** All files together: whether each of them fits the others, and the library that they make. */
final class Drafts {
  private final List<Draft> drafts;

  Drafts(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /** Notes the faults that no file shows by itself. A file that could not be read accuses none. */
  void compare() {
    Stream.of(Kind.values()).forEach(this::idsMustDiffer);
    var rubrics = rubrics(RubricDraft::checks);
    var kinds = values(RubricDraft.class, RubricDraft::kind);
    boolean allRubrics = allRead(Kind.RUBRIC);
    var judged = new HashMap<String, String>();
    of(RubricDraft.class).forEach(it -> judged.put(it.id().value(), it.kind().value()));
    for (var question : of(QuestionDraft.class).toList()) {
      question.rubric().mustBeOneOf(rubrics.keySet(), "rubric");
      if (allRubrics) {
        question.kind().mustBeOneOf(kinds, "rubric for questions of the kind");
        kindAndRubricMustAgree(question, judged);
      }
      checks(question, rubrics.getOrDefault(question.rubric().value(), Set.of()));
    }
    loops();
  }

  Stream<QuestionDraft> questions() {
    return of(QuestionDraft.class);
  }

  Stream<PackDraft> packs() {
    return of(PackDraft.class);
  }

  /** A rubric of these files, when it could be read without a fault. */
  Optional<Rubric> rubric(String id) {
    return of(RubricDraft.class)
        .filter(rubric -> rubric.id().value().equals(id) && rubric.source().faults().none())
        .map(rubric -> rubric.whole().get())
        .findFirst();
  }

  private void loops() {
    if (allRead(Kind.QUESTION)) {
      var types = values(QuestionDraft.class, QuestionDraft::round);
      of(LoopDraft.class)
          .flatMap(loop -> loop.types().stream())
          .forEach(type -> type.mustBeOneOf(types, "question of the round type"));
    }
    var criteria = rubrics(RubricDraft::criteria);
    of(LoopDraft.class)
        .flatMap(loop -> loop.defining().stream())
        .forEach(
            defining -> {
              var rubric = defining.rubric();
              rubric.mustBeOneOf(criteria.keySet(), "rubric");
              defining
                  .criterion()
                  .mustBeOneOf(
                      criteria.getOrDefault(rubric.value(), Set.of()),
                      "criterion in the rubric " + rubric.value() + " named");
            });
  }

  Stream<Fault> faults() {
    return drafts.stream().flatMap(draft -> draft.source().faults().stream());
  }

  /** What the files say, once there are no faults. */
  Library library() {
    return new Library(
        of(RubricDraft.class).map(rubric -> rubric.whole().get()).toList(),
        of(PackDraft.class).map(this::pack).toList(),
        of(LoopDraft.class).map(loop -> loop.whole().get()).toList());
  }

  private Pack pack(PackDraft pack) {
    var folder = pack.source().file().folder();
    var questions =
        of(QuestionDraft.class).filter(it -> it.source().file().folder().equals(folder));
    return pack.whole().apply(questions.flatMap(it -> it.whole().stream()).toList());
  }

  /** Names in each rubric; none for a rubric whose file could not be read. */
  private Map<String, Set<String>> rubrics(Function<RubricDraft, Set<String>> names) {
    var named = new HashMap<String, Set<String>>();
    drafts.stream()
        .map(draft -> draft.source().file())
        .filter(file -> file.kind() == Kind.RUBRIC)
        .forEach(file -> named.put(file.id(), Set.of()));
    of(RubricDraft.class)
        .filter(rubric -> rubric.source().whole())
        .forEach(rubric -> named.put(rubric.id().value(), names.apply(rubric)));
    return named;
  }

  /**
   * @param kinds what each rubric judges, by its id
   */
  private static void kindAndRubricMustAgree(QuestionDraft question, Map<String, String> kinds) {
    var rubric = question.rubric().value();
    var kind = question.kind().value();
    Optional.ofNullable(kinds.get(rubric))
        .filter(judged -> !judged.equals(kind) && kinds.containsValue(kind))
        .ifPresent(
            judged ->
                question
                    .kind()
                    .field()
                    .fault(
                        Rule.LINK,
                        "the rubric %s judges %s, not %s".formatted(rubric, judged, kind),
                        "write kind: %s, or name another rubric".formatted(judged)));
  }

  private static void checks(QuestionDraft question, Set<String> known) {
    var what = "check in the rubric " + question.rubric().value() + " named";
    var where = "question-bank/rubrics/" + question.rubric().value() + ".yaml";
    question.checks().forEach(check -> check.mustBeOneOf(known, what, where));
  }

  private void idsMustDiffer(Kind kind) {
    var first = new HashMap<String, String>();
    of(Draft.Named.class)
        .filter(draft -> draft.source().file().kind() == kind)
        .forEach(
            draft -> {
              var id = draft.id();
              var file = first.putIfAbsent(id.value(), draft.source().file().name());
              if (file != null) {
                id.field()
                    .fault(
                        Rule.LINK,
                        "the %s %s is already in %s".formatted(kind.word(), id.value(), file),
                        "choose another id, for the file too");
              }
            });
  }

  private boolean allRead(Kind kind) {
    return drafts.stream()
        .filter(draft -> draft.source().file().kind() == kind)
        .allMatch(draft -> draft.source().whole());
  }

  private <D extends Draft> Set<String> values(Class<D> type, Function<D, Name> name) {
    return of(type).map(name.andThen(Name::value)).collect(toCollection(TreeSet::new));
  }

  private <D extends Draft> Stream<D> of(Class<D> type) {
    return drafts.stream().filter(type::isInstance).map(type::cast);
  }
}
