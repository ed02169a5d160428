package dev.pushback.edge.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A class of faults that authors make: plants one, and says how it has to be reported. */
record Planting(String name, Planter planter) {
  /** Plants one fault at a random place that fits; none when no place is left. */
  interface Planter {
    Optional<Planted> plant(Site site);
  }

  /**
   * Where a fault is planted.
   *
   * @param page the file
   * @param questions all files of questions in the pack, in the order of their names
   */
  record Site(Page page, List<Page> questions, RandomGenerator chance) {
    Optional<Page.Line> take(String words) {
      return page.take(Pattern.compile(words), _ -> true, chance);
    }

    Optional<Page.Line> take(String words, Predicate<Page.Line> fits) {
      return page.take(Pattern.compile(words), fits, chance);
    }
  }

  /**
   * A fault that was planted.
   *
   * @param words stand in what is reported
   * @param follows what is reported besides because it necessarily follows
   */
  record Planted(Page page, Page.Line line, Rule rule, String words, Predicate<Fault> follows) {
    Planted(Page page, Page.Line line, Rule rule, String words) {
      this(page, line, rule, words, _ -> false);
    }

    Planted followed(Rule by, String words) {
      return new Planted(
          page, line, rule, this.words, it -> it.rule() == by && it.what().contains(words));
    }

    boolean is(Fault fault) {
      return fault.file().endsWith("/" + page.name())
          && fault.line() == page.number(line)
          && fault.rule() == rule
          && fault.what().contains(words);
    }

    boolean leadsTo(Fault fault) {
      return fault.file().endsWith("/" + page.name()) && follows.test(fault);
    }
  }

  /** Words of a line are replaced; with the whole line goes what stands below it. */
  static Planting edit(String name, String words, String by, Rule rule, String reported) {
    return new Planting(
        name,
        site ->
            site.take(words)
                .map(
                    line -> {
                      var text = line.text().replaceFirst(words, by);
                      if (words.endsWith(".*")) {
                        site.page().rewrite(line, text);
                      } else {
                        site.page().reword(line, text);
                      }
                      return new Planted(site.page(), line, rule, reported);
                    }));
  }

  /** The title becomes something else. */
  static Planting title(String name, String title, Rule rule, String reported) {
    return edit(name, "^title: .*", "title: " + title, rule, reported);
  }

  /** The words of a follow-up become others. */
  static Planting followUp(String name, boolean valid, String text, Rule rule, String reported) {
    return new Planting(
        name,
        site ->
            site.take("^    text: ", line -> isFollowUp(site.page(), line, valid))
                .map(
                    line -> {
                      site.page().rewrite(line, "    text: " + text);
                      return new Planted(site.page(), line, rule, reported)
                          .followed(Rule.DUPLICATE, "the same words stand in line");
                    }));
  }

  static boolean isFollowUp(Page page, Page.Line line, boolean valid) {
    return page.zone(line).stream().anyMatch(it -> it.text().equals("    valid: " + valid));
  }

  /** A line of its own comes between two keys of the file. */
  static Planting between(String name, String line, Rule rule, String reported) {
    return new Planting(
        name,
        site ->
            Optional.of(
                new Planted(
                    site.page(), site.page().between(line, site.chance()), rule, reported)));
  }
}
