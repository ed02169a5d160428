package dev.pushback.core.question;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What an interviewer answers to questions about the scenario. */
final class Briefing {
  private static final String YOUR_ASSUMPTION =
      "Take whatever assumption you find sensible, and say which one you take.";

  private static final String USUAL_MEANING =
      "Take the word in its usual meaning, and say which one that is for you.";

  private final Question question;

  Briefing(Question question) {
    this.question = question;
  }

  /** What is nearest to the request; what is already on the screen is pointed at. */
  String answer(String asked) {
    var request = new Request(asked, question.text());
    var known = clarification(request);
    double near = known.map(k -> k.nearTo(request)).orElse(0.0);
    return defined(asked)
        .or(() -> data(request, near))
        .or(() -> known.map(Clarification::answer).map(told -> told + pointed(request, near)))
        .or(() -> meaning(asked, request))
        .or(() -> new Screen(question).place(request).map(Screen.Place::words))
        .or(() -> new Screen(question).sentence(request))
        .or(() -> question.materials().facts().map(FactBase::unknown))
        .orElse(YOUR_ASSUMPTION);
  }

  /** What is known about how a thing is counted or what a word of the scenario stands for. */
  private Optional<String> defined(String asked) {
    return Meaning.in(asked)
        .flatMap(
            meaning -> known().filter(meaning::isGivenBy).map(Clarification::answer).findFirst());
  }

  private Stream<Clarification> known() {
    var facts = question.materials().facts().stream();
    return Stream.concat(
        question.clarifications().stream(),
        facts.flatMap(base -> base.data().stream()).map(Datum::told));
  }

  /** What is said about a word that nothing is known of. */
  private Optional<String> meaning(String asked, Request request) {
    return Meaning.in(asked)
        .filter(meaning -> !meaning.counted())
        .map(_ -> new Screen(question).note(request).orElse(USUAL_MEANING));
  }

  /** Whether data is asked for that the interviewer has. */
  boolean has(String asked) {
    var facts = question.materials().facts();
    var request = new Request(asked, question.text());
    var meaning = Meaning.in(asked);
    return facts.flatMap(base -> base.answer(request)).isPresent()
        || facts.stream()
            .flatMap(base -> base.data().stream())
            .anyMatch(datum -> meaning.filter(m -> m.isGivenBy(datum.told())).isPresent());
  }

  private Optional<String> data(Request request, double near) {
    return question
        .materials()
        .facts()
        .filter(facts -> facts.nearTo(request) >= near)
        .flatMap(facts -> facts.answer(request));
  }

  private Optional<Clarification> clarification(Request request) {
    return question.clarifications().stream()
        .filter(known -> known.nearTo(request) > 0)
        .max(Comparator.comparingDouble(known -> known.nearTo(request)));
  }

  /** Where on the screen there is more of it, if that is as near as what was told. */
  private String pointed(Request request, double near) {
    return new Screen(question)
        .place(request)
        .filter(place -> place.near() >= near)
        .map(place -> " " + place.words())
        .orElse("");
  }
}
