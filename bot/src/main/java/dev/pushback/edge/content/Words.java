package dev.pushback.edge.content;

import static java.util.stream.Collectors.toMap;

import dev.pushback.core.question.Results;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Scope;
import dev.pushback.core.rubric.Seniority;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words with a fixed meaning in files, and the forms of names. */
final class Words {
  /** The kind of a question or a rubric, for example {@code root_cause}. */
  static final Predicate<String> KIND = matching("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  static final Predicate<String> LANGUAGE = matching("[a-z]{2}(-[A-Z]{2})?");

  static final Map<String, ProbeKind> PROBE_KINDS =
      meanings(Arrays.asList(ProbeKind.values()), ProbeKind::id);

  static final Map<String, Scope> SCOPES =
      meanings(
          Arrays.asList(Scope.values()),
          scope ->
              switch (scope) {
                case CORE -> "core";
                case WHEN_ASKED -> "when-asked";
              });

  /** Whether a half met check counts as missing, by what a cap says it "is". */
  static final Map<String, Boolean> MISSING =
      meanings(List.of(false, true), partly -> partly ? "partly" : "absent");

  static final Map<String, Results.Role> RESULT_ROLES =
      meanings(Arrays.asList(Results.Role.values()), role -> role.name().toLowerCase(Locale.ROOT));

  static final Map<String, Seniority> LEVELS =
      meanings(Arrays.asList(Seniority.values()), Seniority::word);

  static final List<String> TEAMS =
      List.of("content", "product", "marketing", "growth", "operations", "platform");

  static final List<String> ROLES = List.of("pm", "data-pm", "analyst", "engineer");

  private Words() {}

  private static Predicate<String> matching(String form) {
    return Pattern.compile(form).asMatchPredicate();
  }

  private static <T> Map<String, T> meanings(List<T> values, Function<T, String> word) {
    return values.stream()
        .collect(toMap(word, Function.identity(), (one, _) -> one, LinkedHashMap::new));
  }
}
