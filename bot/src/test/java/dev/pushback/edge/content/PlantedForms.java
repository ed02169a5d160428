package dev.pushback.edge.content;

import static dev.pushback.edge.content.Planting.between;
import static dev.pushback.edge.content.Planting.edit;
import static dev.pushback.edge.content.Planting.title;
import static dev.pushback.edge.content.Rule.FORM;

import dev.pushback.edge.content.Planting.Planted;
import java.util.List;

/** Faults of form, in files of questions: YAML that is none, and values of a wrong type. */
final class PlantedForms {
  private static final String NOT_YAML = "this is not YAML";

  private PlantedForms() {}

  static List<Planting> types() {
    return List.of(
        edit(
            "word for a number", "^difficulty: .*", "difficulty: easy", FORM, "difficulty is easy"),
        edit("number out of range", "^minutes: .*", "minutes: 90", FORM, "minutes is 90"),
        edit("broken number", "^minutes: .*", "minutes: 8.5", FORM, "minutes is 8.5"),
        edit("yes for true", "^    valid: .*", "    valid: yes", FORM, "valid is yes"),
        title("flag for text", "true", FORM, "title is true"),
        title("007 for text", "007", FORM, "title is 007"),
        title("nothing for text", "~", FORM, "title is ~"),
        title("empty value", "", FORM, "title is empty"),
        title("empty text", "\"\"", FORM, "title is empty"),
        title("list for text", "[One, two]", FORM, "title is a list"),
        title("group for text", "{one: two}", FORM, "title is a group of keys"),
        title("tag", "!secret words", FORM, "title is words"),
        title("hidden character", "In\u200Bvisible", FORM, "invisible character"),
        edit("empty list", "^nouns: .*", "nouns: []", FORM, "nouns has 0 entries"),
        edit("text for a list", "^roles: .*", "roles: pm", FORM, "roles is pm"),
        edit("number in a list", "^themes: .*", "themes: [a, 7]", FORM, "an entry of themes is 7"),
        edit(
            "list that is too long",
            "^themes: .*",
            "themes: [a, b, c, d, e, f, g, h, i, j, k]",
            FORM,
            "themes has 11 entries"),
        edit(
            "comma in a short group",
            "^  - \\{check: ([a-z-]+), .*",
            "  - {check: $1, text: Look at $1, and at the boat}",
            FORM,
            "and at the boat is not a key here"),
        edit("range that runs backwards", "^( +)effect: .*", "$1effect: [0.2, 0.1]", FORM, "runs"));
  }

  static List<Planting> yaml() {
    return List.of(
        title("tab in text", "A\ttab", FORM, "there is a tab"),
        edit("tab in indentation", "^    (check|valid): ", "\t$1: ", FORM, "there is a tab"),
        title("anchor", "&name Words", FORM, "&name is an anchor"),
        title("alias", "*name", FORM, "*name is an anchor"),
        title("open quote", "\"An open quote", FORM, NOT_YAML),
        edit("open quote below", "^( +)good: [A-Z].*", "$1good: 'It is open", FORM, NOT_YAML),
        edit("quote that ends early", "^( +)good: [A-Z].*", "$1good: 'It isn't'", FORM, NOT_YAML),
        edit("open bracket", "^roles: .*", "roles: [pm, data-pm", FORM, NOT_YAML),
        edit(
            "open brace",
            "^  - \\{check: ([a-z-]+), .*",
            "  - {check: $1, text: A",
            FORM,
            NOT_YAML),
        title("colon in text", "Late: is it", FORM, NOT_YAML),
        edit("colon below", "^( +)good: [A-Z].*", "$1good: Note: it counts", FORM, NOT_YAML),
        title("leading @", "@home at last", FORM, NOT_YAML),
        title("leading backtick", "`code` first", FORM, NOT_YAML),
        title("leading percent", "%5 is little", FORM, NOT_YAML),
        edit("key without a space", "^minutes: ", "minutes:", FORM, NOT_YAML),
        edit("key without a colon", "^minutes: ", "minutes ", FORM, NOT_YAML),
        edit("key too far right", "^minutes: ", " minutes: ", FORM, NOT_YAML),
        edit("key below too far right", "^    (check|valid): ", "     $1: ", FORM, NOT_YAML),
        edit("key below too far left", "^    (check|valid): ", "   $1: ", FORM, NOT_YAML),
        edit("dash too far right", "^  - kind: ", "   - kind: ", FORM, NOT_YAML),
        edit("dash too far left", "^  - kind: ", " - kind: ", FORM, NOT_YAML),
        edit("dash without a space", "^  - kind: ", "  -kind: ", FORM, NOT_YAML),
        between("another document", "---", FORM, "another document begins"),
        between("words between keys", "and so on", FORM, NOT_YAML));
  }

  static List<Planting> keys() {
    return List.of(
        between("unknown key", "colour: green", FORM, "colour is not a key here"),
        edit("misspelt key", "^minutes: ", "mintues: ", FORM, "mintues is not a key here"),
        edit("misspelt key below", "^( +)good: ", "$1godo: ", FORM, "godo is not a key here"),
        new Planting(
            "missing key",
            site ->
                site.take("^(version|title|difficulty|minutes|themes|nouns|seniority): ")
                    .map(
                        line -> {
                          site.page().remove(line);
                          var key = line.text().substring(0, line.text().indexOf(':'));
                          return new Planted(site.page(), Page.FIRST, FORM, key + " is missing");
                        })),
        new Planting(
            "missing key below",
            site ->
                site.take("^    good:")
                    .map(
                        line -> {
                          var entry = site.page().zone(line).getFirst();
                          site.page().remove(line);
                          return new Planted(site.page(), entry, FORM, "good is missing");
                        })),
        new Planting(
            "missing sample",
            site ->
                site.take("^  (weak|middling):")
                    .map(
                        line -> {
                          var strong = site.page().line("  strong:");
                          site.page().remove(line);
                          return new Planted(site.page(), strong, FORM, " is missing");
                        })),
        new Planting(
            "key that is there twice",
            site ->
                site.take("^(version|difficulty|round): ")
                    .map(
                        line -> {
                          var again = site.page().below(line, line.text());
                          return new Planted(site.page(), again, FORM, "is here a second time");
                        })),
        new Planting(
            "key below that is there twice",
            site ->
                site.take("^    valid: ")
                    .map(
                        line -> {
                          var again = site.page().below(line, line.text());
                          return new Planted(site.page(), again, FORM, "is here a second time");
                        })));
  }
}
