package dev.pushback.edge.content;

import static dev.pushback.edge.content.Planting.between;
import static dev.pushback.edge.content.Planting.edit;
import static dev.pushback.edge.content.Planting.followUp;
import static dev.pushback.edge.content.Planting.title;
import static dev.pushback.edge.content.Rule.DUPLICATE;
import static dev.pushback.edge.content.Rule.FOLLOW_UP;
import static dev.pushback.edge.content.Rule.FORM;
import static dev.pushback.edge.content.Rule.LENGTH;
import static dev.pushback.edge.content.Rule.LINK;
import static dev.pushback.edge.content.Rule.MENTION;
import static dev.pushback.edge.content.Rule.SIZE;

import dev.pushback.edge.content.Planting.Planted;
import dev.pushback.edge.content.Planting.Site;
import java.util.List;
import java.util.Optional;

/** Faults of meaning: names that lead nowhere, texts that may not be shown, what is said twice. */
final class PlantedMeanings {
  private static final String WORDS = "What would you count if it simply rained on that day";

  private PlantedMeanings() {}

  static List<Planting> names() {
    return List.of(
        edit("unknown check", "\\bcheck: [a-z0-9-]+", "check: no-such", LINK, "named no-such"),
        edit("unknown check asked for", "^asks: .*", "asks: [no-ask]", LINK, "named no-ask"),
        edit("unknown role", "^roles: .*", "roles: [pm, chef]", LINK, "there is no role chef"),
        edit("unknown team", "^teams: .*", "teams: [kitchen]", LINK, "there is no team kitchen"),
        edit(
            "unknown level", "^seniority: .*", "seniority: [lead]", LINK, "there is no level lead"),
        edit("unknown rubric", "^rubric: .*", "rubric: rubrik", LINK, "there is no rubric rubrik"),
        edit("unknown kind", "^kind: .*", "kind: cookery", LINK, "cookery"),
        edit(
            "unknown kind of probe",
            "^  - kind: [a-z_]+",
            "  - kind: nosy",
            FORM,
            "kind is \"nosy\""),
        edit("name in capitals", "^round: .*", "round: Sales Pitch", FORM, "which is not a name"),
        edit("name twice", "^themes: .*", "themes: [a, a]", FORM, "a is listed twice"),
        edit("another id", "^question: (.*)", "question: $1-2", FORM, "-2 in "));
  }

  static List<Planting> texts() {
    return List.of(
        title("long title", "Word ".repeat(20).strip(), LENGTH, "title has 99 characters"),
        edit("long text", "^    good:.*", "    good: " + "On. ".repeat(200), LENGTH, "good has"),
        edit("long word", "^    good:.*", "    good: " + "a".repeat(41), LENGTH, "a word has more"),
        edit("mention", "^    good:.*", "    good: Tell @everyone", MENTION, "@everyone"),
        edit("link", "^    answer:.*", "    answer: See https://a.org/b", MENTION, "https://a.org"),
        followUp("no question", true, "Say more about that.", FOLLOW_UP, "asks 0 questions"),
        followUp("two questions", true, "What is that? And why?", FOLLOW_UP, "asks 2 questions"),
        followUp(
            "double-barrelled",
            true,
            "What would you do first, and how would you know that it worked out?",
            FOLLOW_UP,
            "asks two things"),
        followUp("praise", false, "Great, but what if it rained?", FOLLOW_UP, "praises"),
        followUp("leading", true, "Isn't it just the weather?", FOLLOW_UP, "leads to its answer"),
        followUp(
            "long follow-up", true, WORDS + " or not".repeat(11) + "?", FOLLOW_UP, "has 33 words"),
        new Planting(
            "short question",
            site ->
                site.take("^text: ")
                    .map(
                        line -> {
                          site.page().rewrite(line, "text: " + lettered(site) + "?");
                          return new Planted(site.page(), line, SIZE, "the question has");
                        })));
  }

  /** Words that no other page has. */
  private static String lettered(Site site) {
    return "What about the " + site.page().name().replace(".yaml", "").replace('-', ' ');
  }

  static List<Planting> wholes() {
    return List.of(
        new Planting("repeated follow-up", PlantedMeanings::repeated),
        new Planting("question of another file", PlantedMeanings::twin),
        new Planting("only valid challenges", PlantedMeanings::onlyValid),
        new Planting("too few follow-ups", PlantedMeanings::tooFew));
  }

  private static Optional<Planted> repeated(Site site) {
    var page = site.page();
    var one = site.take("^    text: ", it -> Planting.isFollowUp(page, it, true));
    var other = site.take("^    text: ", it -> Planting.isFollowUp(page, it, true));
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    page.rewrite(one.get(), "    text: " + WORDS + "?");
    page.rewrite(other.get(), "    text: \"" + WORDS + "?\"");
    var later = page.number(one.get()) > page.number(other.get()) ? one.get() : other.get();
    return Optional.of(new Planted(page, later, DUPLICATE, "the same words stand in line"));
  }

  private static Optional<Planted> twin(Site site) {
    var pages = site.questions();
    var line = site.take("^text: ");
    int at = pages.indexOf(site.page());
    if (line.isEmpty() || at == 0) {
      return Optional.empty();
    }
    var words = site.page().words(line.get());
    var earlier = new Site(pages.get(site.chance().nextInt(at)), pages, site.chance());
    var there = earlier.take("^text: ");
    if (there.isEmpty()) {
      return Optional.empty();
    }
    earlier.page().rewrite(there.get(), "text: >");
    var below = there.get();
    for (var word : words.subList(1, words.size())) {
      below = earlier.page().below(below, word);
    }
    return Optional.of(new Planted(site.page(), line.get(), DUPLICATE, "in the same words as"));
  }

  private static Optional<Planted> onlyValid(Site site) {
    var page = site.page();
    return page.hasDeck()
        ? Optional.empty()
        : page.takeAll("pushbacks")
            .map(
                key -> {
                  page.below(key).stream()
                      .filter(it -> it.text().contains("valid: false"))
                      .forEach(it -> page.reword(it, it.text().replace("false", "true")));
                  var first = page.below(key).getFirst();
                  return new Planted(page, first, FORM, "every pushback is valid")
                      .followed(FOLLOW_UP, "leads to its answer");
                });
  }

  private static Optional<Planted> tooFew(Site site) {
    var page = site.page();
    return page.hasDeck()
        ? Optional.empty()
        : page.takeAll("pushbacks")
            .map(
                key -> {
                  var entries =
                      page.below(key).stream().filter(it -> it.text().startsWith("  - ")).toList();
                  entries.subList(0, entries.size() - 3).forEach(page::remove);
                  var first = page.below(key).getFirst();
                  return new Planted(page, first, FORM, "pushbacks has 3 entries");
                });
  }

  /** Faults in pack.yaml. */
  static List<Planting> packs() {
    return List.of(
        edit("pack: another id", "^pack: .*", "pack: other", FORM, "pack is other in"),
        edit("pack: version 0", "^version: .*", "version: 0", FORM, "version is 0"),
        edit("pack: language", "^language: .*", "language: english", FORM, "language is"),
        edit("pack: authors", "^authors: .*", "authors: Ada", FORM, "authors is Ada"),
        edit("pack: empty about", "^about: .*", "about: ''", FORM, "about is empty"),
        edit("pack: colon", "^about: .*", "about: Ours: all of it", FORM, "this is not YAML"),
        edit("pack: misspelt key", "^licence: ", "lisence: ", FORM, "lisence is not a key here"),
        between("pack: unknown key", "discord: true", FORM, "discord is not a key here"),
        edit(
            "pack: override without a note",
            "^  - \\{question: (.*), note: .*",
            "  - question: $1",
            FORM,
            "note is missing"));
  }
}
