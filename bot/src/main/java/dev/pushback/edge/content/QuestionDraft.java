package dev.pushback.edge.content;

import dev.pushback.core.question.Clarification;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Hint;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Question;
import dev.pushback.core.question.Samples;
import dev.pushback.core.question.Validity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file of a question.
 *
 * @param kind a kind that some rubric judges by default
 * @param checks every mention of a check of its rubric
 * @param whole the question, to be used once no file has a fault
 */
record QuestionDraft(
    Source source, Name id, Name kind, Name round, Name rubric, List<Name> checks, Question whole)
    implements Draft.Named {

  static QuestionDraft of(Source source, Section keys) {
    return new Binder().question(source, keys);
  }

  /** Reads one question and remembers the checks that it mentions. */
  private static final class Binder {
    private static final String HINTS = "a list of 2 or 3 hints";
    private static final String CLARIFICATIONS = "a list of 2 to 4 facts";
    private static final String PUSHBACKS = "a list of 4 to 6 pushbacks";

    private final List<Name> checks = new ArrayList<>();

    QuestionDraft question(Source source, Section keys) {
      var id = Draft.named(source, keys);
      var kind = keys.get("kind", "metric").name(Words.KIND, "lower-case words joined by _");
      var round = keys.get("round", "metric-design").id();
      var rubric = keys.get("rubric", "metric-rigor").id();
      var materials = MaterialsDraft.in(keys, checks);
      var whole =
          new Question(
              id.value(),
              Draft.version(keys),
              keys.get("title", "Did the reminder work?").text(60),
              kind.value(),
              round.value(),
              rubric.value(),
              keys.get("difficulty", "2").whole(1, 3),
              names(roles(keys.get("roles", "[pm, data-pm]"))),
              names(keys.get("themes", "[retention]").ids(1, 10)),
              Duration.ofMinutes(keys.get("minutes", "8").whole(4, 20)),
              keys.get("text", "What the interviewer says").text(1500),
              names(asks(keys.get("asks", "[] when it asks for none"))),
              texts(keys.get("nouns", "[reminder, booking, clinic, patient]"), 4, 12),
              keys.get("hints", HINTS).each(2, 3, this::hint),
              keys.get("clarifications", CLARIFICATIONS).each(2, 4, Binder::clarification),
              pushbacks(keys.get("pushbacks", PUSHBACKS), materials.deck()),
              materials,
              keys.get("samples", "the keys strong and weak").section(Binder::samples));
      return new QuestionDraft(source, id, kind, round, rubric, List.copyOf(checks), whole);
    }

    private static List<Name> roles(Field field) {
      var roles = field.ids(1, Words.ROLES.size());
      roles.forEach(role -> role.mustBeOneOf(Words.ROLES, "role"));
      return roles;
    }

    private static Set<String> names(List<Name> names) {
      var values = new LinkedHashSet<String>();
      names.forEach(name -> values.add(name.value()));
      return values;
    }

    private List<Name> asks(Field field) {
      var asked = field.ids(0, 12);
      checks.addAll(asked);
      return asked;
    }

    private static List<String> texts(Field field, int least, int most) {
      return field.items(least, most).stream().map(item -> item.text(60)).toList();
    }

    private Hint hint(Section keys) {
      return new Hint(check(keys), keys.get("text", "Think about when you would know.").text(400));
    }

    private static Clarification clarification(Section keys) {
      return new Clarification(
          texts(keys.get("about", "[traffic, users, how many]"), 1, 20),
          keys.get("answer", "About forty thousand patients a month.").text(600));
    }

    /** Cards of a deck are challenges too; a question that has some needs no others. */
    private List<Pushback> pushbacks(Field field, List<Pushback> deck) {
      var bound = field.each(deck.isEmpty() ? 4 : 0, 6, this::pushback);
      boolean conviction =
          Stream.concat(bound.stream(), deck.stream())
              .anyMatch(it -> it.probe().validity() == Validity.UNFOUNDED);
      if (!bound.isEmpty() && !conviction) {
        field.fault(
            "every pushback is valid",
            "write at least one with valid: false, where a good candidate holds");
      }
      return bound;
    }

    private Pushback pushback(Section keys) {
      var kind = keys.get("kind", "noisy_data").oneOf(Words.PROBE_KINDS);
      var check = check(keys);
      var validity = keys.get("valid", "true").flag() ? Validity.VALID : Validity.UNFOUNDED;
      var text = ProbeText.of(keys.get("text", "What if a third of those rows are bots?"));
      var good = keys.get("good", "Says what a good reply does").text(600);
      return new Pushback(new Probe(kind, check, Directness.POINTED, validity, text), good);
    }

    private static Samples samples(Section keys) {
      return new Samples(
          keys.get("strong", "An answer that earns most checks").text(),
          keys.get("weak", "An answer that only sounds good").text());
    }

    private String check(Section keys) {
      var name = keys.get("check", "time-window").id();
      checks.add(name);
      return name.value();
    }
  }
}
