package dev.pushback.edge.content;

import dev.pushback.core.question.Audience;
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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of a question.
 *
 * @param kind a kind that some rubric judges by default
 * @param checks every mention of a check of its rubric
 * @param spots where its longer texts stand
 * @param text what the interviewer says
 * @param whole the question, to be used once no file has a fault; empty when it was only looked
 *     over
 */
record QuestionDraft(
    Source source,
    Name id,
    Name kind,
    Name round,
    Name rubric,
    List<Name> checks,
    Spots spots,
    String text,
    Optional<Question> whole)
    implements Draft.Named {
  QuestionDraft {
    spots = spots.kept();
  }

  /** The same without what is not compared with other files, which is most of it. */
  QuestionDraft lookedOver() {
    return new QuestionDraft(
        source, id, kind, round, rubric, checks, spots, text, Optional.empty());
  }

  /** Where the texts stand that are compared with others. */
  record Spots(Field text, Field strong, Field middling, Field weak) {
    private Spots kept() {
      return new Spots(text.spot(), strong.spot(), middling.spot(), weak.spot());
    }

    private static Spots of(Field text, Section samples) {
      return new Spots(
          text,
          samples.get("strong", "An answer that earns most checks"),
          samples.get("middling", "An answer that gets half way"),
          samples.get("weak", "An answer that only sounds good"));
    }
  }

  static QuestionDraft of(Source source, Section keys) {
    return new Binder().question(source, keys);
  }

  /** Reads one question and remembers the checks that it mentions. */
  private static final class Binder {
    private static final int SAMPLE = 2000;
    private static final String HINTS = "a list of 2 or 3 hints";
    private static final String CLARIFICATIONS = "a list of 2 to 4 facts";
    private static final String PUSHBACKS = "a list of 4 to 6 pushbacks";

    private final List<Name> checks = new ArrayList<>();

    /** What is told or asked in the course of a round. */
    private final List<Name> said = new ArrayList<>();

    QuestionDraft question(Source source, Section keys) {
      var text = keys.get("text", "What the interviewer says");
      var spots =
          keys.get("samples", "the keys strong, middling and weak")
              .section(samples -> Spots.of(text, samples));
      var id = Draft.named(source, keys);
      var kind = keys.get("kind", "metric").name(Words.KIND, "lower-case words joined by _");
      var round = keys.get("round", "metric-design").id();
      var rubric = keys.get("rubric", "metric-rigor").id();
      var materials = MaterialsDraft.in(keys, checks, said);
      var whole =
          new Question(
              id.value(),
              Draft.version(keys),
              Prose.of(keys.get("title", "Did the reminder work?"), 60),
              kind.value(),
              round.value(),
              rubric.value(),
              keys.get("difficulty", "2").whole(1, 3),
              audience(keys),
              names(keys.get("themes", "[retention]").ids(1, 10)),
              Duration.ofMinutes(keys.get("minutes", "8").whole(4, 20)),
              Prose.of(text, 1500),
              names(asks(keys.get("asks", "[] when it asks for none"))),
              texts(keys.get("nouns", "[reminder, booking, clinic, patient]"), 4, 12),
              keys.get("hints", HINTS).each(2, 3, this::hint),
              keys.get("clarifications", CLARIFICATIONS).each(2, 4, Binder::clarification),
              pushbacks(keys.get("pushbacks", PUSHBACKS), materials.deck()),
              materials,
              new Samples(
                  Prose.of(spots.strong(), SAMPLE),
                  Prose.of(spots.middling(), SAMPLE),
                  Prose.of(spots.weak(), SAMPLE)));
      Name.mustNotSayTwice(said);
      return new QuestionDraft(
          source,
          id,
          kind,
          round,
          rubric,
          List.copyOf(checks),
          spots,
          whole.text(),
          Optional.of(whole));
    }

    private static Audience audience(Section keys) {
      var roles = some(keys.get("roles", "[pm, data-pm]"), 1, Words.ROLES, "role");
      var teams = some(keys.get("teams", "[] when it fits every team"), 0, Words.TEAMS, "team");
      var levels =
          some(keys.get("seniority", "[junior, mid]"), 1, Words.LEVELS.keySet(), "level").stream()
              .flatMap(level -> Stream.ofNullable(Words.LEVELS.get(level)))
              .collect(Collectors.toSet());
      return new Audience(roles, teams, levels);
    }

    private static Set<String> some(Field field, int least, Collection<String> of, String what) {
      var some = field.ids(least, of.size());
      some.forEach(name -> name.mustBeOneOf(of, what));
      return names(some);
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
      var text = keys.get("text", "Think about when you would know.");
      return new Hint(check(keys), said(text, Prose.of(text, 400)));
    }

    private static Clarification clarification(Section keys) {
      return new Clarification(
          texts(keys.get("about", "[traffic, users, how many]"), 1, 20),
          Prose.of(keys.get("answer", "About forty thousand patients a month."), 600));
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
      var text = keys.get("text", "What if a third of those rows are bots?");
      var words = said(text, ProbeText.followUp(text, validity));
      var good = Prose.of(keys.get("good", "Says what a good reply does"), 600);
      return new Pushback(new Probe(kind, check, Directness.POINTED, validity, words), good);
    }

    private String said(Field field, String words) {
      said.add(new Name(words, field));
      return words;
    }

    private String check(Section keys) {
      var name = keys.get("check", "window").id();
      checks.add(name);
      return name.value();
    }
  }
}
