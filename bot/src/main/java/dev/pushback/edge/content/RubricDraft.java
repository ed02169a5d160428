package dev.pushback.edge.content;

import dev.pushback.app.reading.PatternLanguage;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Anchor;
import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Evidence;
import dev.pushback.core.rubric.Habit;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Prompt;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import dev.pushback.core.rubric.Seniority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of a rubric.
 *
 * @param criteria the ids of its criteria
 * @param checks the ids of its checks
 * @param whole makes the rubric, once no file has a fault
 */
record RubricDraft(
    Source source,
    Name id,
    Name kind,
    Set<String> criteria,
    Set<String> checks,
    Supplier<Rubric> whole)
    implements Draft.Named {

  static RubricDraft of(Source source, Section keys) {
    return new Binder().rubric(source, keys);
  }

  /** Reads one rubric and remembers its names. */
  private static final class Binder {
    private static final int LONGEST_LINE = 8000;
    private static final String CRITERIA = "a list of 4 to 6 criteria";
    private static final String CHECKS = "a list of 5 to 8 checks";
    private static final String ANCHORS = "a list of the levels 1, 3 and 5";
    private static final String PROBES = "the keys neutral and challenging";

    private PatternLanguage language = PatternLanguage.with(List.of());
    private final List<Name> criteria = new ArrayList<>();
    private final List<Name> checks = new ArrayList<>();

    RubricDraft rubric(Source source, Section keys) {
      var id = Draft.named(source, keys);
      int version = Draft.version(keys);
      var name = keys.get("name", "Metric rigor").text(60);
      var kind = keys.get("kind", "metric").name(Words.KIND, "lower-case words joined by _");
      var about = keys.get("about", "One sentence on what a panel wants to see").text();
      var lexicon = lexicon(keys);
      var bound = keys.get("criteria", CRITERIA).each(4, 6, this::criterion);
      Name.mustDiffer(criteria, "the criterion");
      Name.mustDiffer(checks, "the check");
      var caps = keys.get("caps", "[] when there are none").each(0, 20, this::cap);
      var habits =
          keys.maybe("habits", "a list of what interviewers press on").stream()
              .flatMap(list -> list.each(1, 100, this::habit).stream())
              .toList();
      return new RubricDraft(
          source,
          id,
          kind,
          values(criteria),
          values(checks),
          () ->
              new Rubric(
                  id.value(),
                  version,
                  source.hash(),
                  name,
                  kind.value(),
                  about,
                  bound,
                  caps.stream().map(Supplier::get).toList(),
                  lexicon,
                  habits));
    }

    private static Set<String> values(List<Name> names) {
      return names.stream().map(Name::value).collect(Collectors.toUnmodifiableSet());
    }

    private Habit habit(Section keys) {
      var of = keys.get("of", "noisy_data").text(60);
      var known =
          Stream.concat(
                  checks.stream().map(Name::value),
                  Arrays.stream(ProbeKind.values()).map(ProbeKind::id))
              .toList();
      if (!known.contains(of)) {
        keys.get("of", "noisy_data")
            .fault(of + " is neither a check of this rubric nor a kind of follow-up", "name one");
      }
      return new Habit(of, keys.get("pull", "5").whole(-Habit.MOST, Habit.MOST));
    }

    private List<String> lexicon(Section keys) {
      var lines = lines(keys, "lexicon").toList();
      var texts = lines.stream().map(line -> line.text(LONGEST_LINE)).toList();
      language = PatternLanguage.with(texts);
      for (int i = 0; i < texts.size(); i++) {
        mend(lines.get(i), texts.get(i), language.lineFault(texts.get(i)));
      }
      return texts;
    }

    private Criterion criterion(Section keys) {
      var id = keys.get("criterion", "decision-metric").id();
      criteria.add(id);
      var levels = List.of(1, 3, 5).iterator();
      return new Criterion(
          id.value(),
          keys.get("name", "One decision metric").text(60),
          keys.get("weight", "2").whole(1, 3),
          keys.maybe("weights", "junior: 1")
              .map(own -> own.section(Binder::weights))
              .orElse(Map.of()),
          keys.get("about", "One sentence in plain words").text(),
          keys.get("anchors", ANCHORS).each(3, 3, anchor -> anchor(anchor, levels)),
          checks(keys.get("checks", CHECKS)));
    }

    private static Map<Seniority, Integer> weights(Section keys) {
      var weights = new EnumMap<Seniority, Integer>(Seniority.class);
      for (var level : Seniority.values()) {
        keys.maybe(level.word(), "2").ifPresent(weight -> weights.put(level, weight.whole(1, 3)));
      }
      return weights;
    }

    private static Anchor anchor(Section keys, Iterator<Integer> levels) {
      var level = keys.get("level", "1, 3 or 5");
      return new Anchor(
          levels.hasNext() ? level.exactly(levels.next()) : 5,
          keys.get("looks", "One sentence on an answer of this level").text(),
          keys.get("example", "The words of a candidate at this level").text());
    }

    private List<Check> checks(Field field) {
      var bound = field.each(5, 8, this::check);
      if (!bound.isEmpty() && bound.stream().noneMatch(check -> check.scope() == Scope.CORE)) {
        field.fault("no check of this criterion is core", "write scope: core in at least one");
      }
      return bound;
    }

    private Check check(Section keys) {
      var id = keys.get("check", "time-window").id();
      checks.add(id);
      var name = keys.get("name", "Time window").text(60);
      var seeks = keys.get("seeks", "the stretch of time that is counted").text(200);
      int weight = keys.get("weight", "2").whole(1, 3);
      var scope = keys.get("scope", "core").oneOf(Words.SCOPES);
      var fix = keys.get("fix", "\"I would count it over [window].\"").text(400);
      var probes = keys.get("probes", PROBES).section(Probes::of);
      var patterns =
          keys.maybe("evidence", "")
              .map(field -> field.section(this::evidence))
              .orElse(Evidence.NONE);
      return new Check(
          id.value(),
          name,
          seeks,
          weight,
          scope,
          fix,
          probes.neutral(),
          probes.challenging(),
          patterns);
    }

    private Evidence evidence(Section keys) {
      return new Evidence(
          patterns(keys, "clear"),
          patterns(keys, "partly"),
          patterns(keys, "reply"),
          patterns(keys, "against"));
    }

    private List<String> patterns(Section keys, String key) {
      return lines(keys, key).map(this::pattern).toList();
    }

    private static Stream<Field> lines(Section keys, String key) {
      return keys.maybe(key, "").stream().flatMap(field -> field.items(1, 1000).stream());
    }

    private String pattern(Field field) {
      var text = field.text(LONGEST_LINE);
      mend(field, text, language.fault(text));
      return text;
    }

    private static void mend(Field field, String text, Optional<String> wrong) {
      wrong
          .filter(_ -> !text.isEmpty())
          .ifPresent(what -> field.fault(what, "mend it (bot/docs/reader.md) or remove it"));
    }

    private Supplier<Cap> cap(Section keys) {
      var of = keys.get("of", "overall").id();
      of.mustBeOneOf(capped(), "criterion");
      double max = keys.get("max", "2.5").number(1, 5);
      var when =
          keys.get("when", "{check: time-window, is: absent}").oneOrMore(5).stream()
              .map(field -> field.section(this::missing))
              .toList();
      var because = keys.get("because", "no time window is named").text(200);
      return () -> new Cap(of.value(), max, when, because);
    }

    private List<String> capped() {
      return Stream.concat(criteria.stream().map(Name::value), Stream.of(Cap.OVERALL)).toList();
    }

    private Cap.Missing missing(Section keys) {
      var check = keys.get("check", "time-window").id();
      check.mustBeOneOf(checks.stream().map(Name::value).toList(), "check");
      return new Cap.Missing(check.value(), keys.get("is", "absent").oneOf(Words.MISSING));
    }
  }

  /** The two follow-ups of a check. */
  private record Probes(Prompt neutral, Prompt challenging) {
    static Probes of(Section keys) {
      return new Probes(
          keys.get("neutral", "the keys kind and text").section(Probes::prompt),
          keys.get("challenging", "the keys kind and text").section(Probes::prompt));
    }

    private static Prompt prompt(Section keys) {
      return new Prompt(
          keys.get("kind", "define_metric").oneOf(Words.PROBE_KINDS),
          ProbeText.followUp(
              keys.get("text", "Over what stretch of time would you look at it?"),
              Validity.NEUTRAL));
    }
  }
}
