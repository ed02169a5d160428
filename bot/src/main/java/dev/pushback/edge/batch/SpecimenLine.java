package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pushback.app.casting.Library;
import dev.pushback.app.evaluation.Specimens;
import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One line of a file of labelled answers. */
record SpecimenLine(JsonNode node, Library library) {
  SpecimenLine {
    requireNonNull(node);
    requireNonNull(library);
  }

  Specimens.Ladder ladder() throws InvalidLine {
    var rungs = new ArrayList<Specimens.Rung>();
    for (var answer : node.path("answers")) {
      var line = new SpecimenLine(answer, library);
      rungs.add(
          new Specimens.Rung(
              answer.path("level").asInt(),
              line.text("voice"),
              strings(answer.path("text")),
              line.shows(asked())));
    }
    return new Specimens.Ladder(asked(), rungs);
  }

  Specimens.Pair pair() throws InvalidLine {
    var strong = new SpecimenLine(node.path("strong"), library);
    var weak = new SpecimenLine(node.path("weak"), library);
    return new Specimens.Pair(
        asked(),
        node.path("hard").asBoolean(),
        strong.text("voice"),
        strong.text("text"),
        weak.text("voice"),
        weak.text("text"));
  }

  Specimens.Knockout knockout() throws InvalidLine {
    var removals = new ArrayList<Specimens.Removal>();
    for (var removal : node.path("removals")) {
      var line = new SpecimenLine(removal, library);
      removals.add(new Specimens.Removal(known(line.text("check")), line.text("left")));
    }
    return new Specimens.Knockout(asked(), text("voice"), text("text"), removals);
  }

  List<Specimens.Variant> variants() throws InvalidLine {
    var variants = new ArrayList<Specimens.Variant>();
    for (var other : node.path("variants")) {
      var line = new SpecimenLine(other, library);
      variants.add(
          new Specimens.Variant(asked(), line.text("how"), text("text"), line.text("text")));
    }
    return variants;
  }

  Specimens.Attack attack() throws InvalidLine {
    return new Specimens.Attack(
        text("id"),
        text("family"),
        Specimens.Place.valueOf(upper("place")),
        text("kind"),
        text("text"));
  }

  Specimens.Honest honest() throws InvalidLine {
    return new Specimens.Honest(asked(), text("text"));
  }

  Specimens.State state() throws InvalidLine {
    return new Specimens.State(
        asked(),
        turns(),
        new HashSet<>(strings(node.path("given"))),
        new HashSet<>(strings(node.path("open"))),
        kinds("right"),
        kinds("wrong"));
  }

  Specimens.Challenge challenge() throws InvalidLine {
    return new Specimens.Challenge(asked(), turns(), Outcome.valueOf(upper("outcome")));
  }

  Specimens.Scrap scrap() throws InvalidLine {
    return new Specimens.Scrap(asked(), text("why"), text("text"));
  }

  private Asked asked() throws InvalidLine {
    return new Asked(text("id"), text("kind"), text("question"));
  }

  private List<Turn> turns() throws InvalidLine {
    return Request.turns(node, rubric());
  }

  private Rubric rubric() throws InvalidLine {
    var kind = text("kind");
    return library
        .rubricForKind(kind)
        .orElseThrow(() -> new InvalidLine("no rubric judges kind \"" + kind + "\""));
  }

  private String known(String check) throws InvalidLine {
    if (rubric().check(check).isEmpty()) {
      throw new InvalidLine("no check \"" + check + "\" in " + rubric().id());
    }
    return check;
  }

  private Map<String, Specimens.Shown> shows(Asked asked) throws InvalidLine {
    var shows = new HashMap<String, Specimens.Shown>();
    for (var shown : node.path("shows").properties()) {
      var label = shown.getValue();
      var decision = Decision.valueOf(label.path(0).asText().toUpperCase(Locale.ROOT));
      var at = new ArrayList<Integer>();
      label.path(1).forEach(index -> at.add(index.asInt()));
      if (library.rubricForKind(asked.kind()).flatMap(r -> r.check(shown.getKey())).isEmpty()) {
        throw new InvalidLine("no check \"" + shown.getKey() + "\" for kind " + asked.kind());
      }
      shows.put(shown.getKey(), new Specimens.Shown(decision, at));
    }
    return shows;
  }

  private Set<ProbeKind> kinds(String key) throws InvalidLine {
    var kinds = new HashSet<ProbeKind>();
    for (var id : strings(node.path(key))) {
      kinds.add(
          ProbeKind.of(id).orElseThrow(() -> new InvalidLine("no kind of probe \"" + id + "\"")));
    }
    return kinds;
  }

  private String upper(String key) throws InvalidLine {
    return text(key).toUpperCase(Locale.ROOT);
  }

  private String text(String key) throws InvalidLine {
    return Request.text(node, key);
  }

  private static List<String> strings(JsonNode list) {
    var strings = new ArrayList<String>();
    list.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
