package dev.pushback.edge.terminal;

import dev.pushback.app.history.Coverage;
import dev.pushback.app.history.Story;
import dev.pushback.app.history.StoryBank;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The stories that a person has told, and the themes that they cover. */
public final class StoriesView {
  private static final int DATE = 12;

  private StoriesView() {}

  /**
   * The page.
   *
   * @param zone where the person's days begin
   */
  public static Page of(StoryBank bank, List<Coverage> themes, ZoneId zone, int columns) {
    var page = new Page(Measure.within(columns));
    if (bank.stories().isEmpty()) {
      page.text(0, "No story yet. Tell one with: pushback practice --kind behavioral");
    } else {
      page.heading("Your stories");
      bank.stories().forEach(story -> put(story, page, zone, Measure.within(columns)));
    }
    covered(themes, page);
    missing(themes, page);
    return page;
  }

  private static void put(Story story, Page page, ZoneId zone, int width) {
    var day = DateTimeFormatter.ISO_LOCAL_DATE.format(story.first().when().atZone(zone));
    var title = Measure.beginning(Harmless.line(story.title()), width - DATE - 2);
    page.item(day + "  ", "\"" + title + "\"");
    int times = story.tellings().size();
    page.text(
        DATE,
        "told "
            + (times == 1 ? "once" : times + " times")
            + " for "
            + story.tellings().stream()
                .map(telling -> "\"" + telling.question().title() + "\"")
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static void covered(List<Coverage> themes, Page page) {
    var covered = themes.stream().filter(theme -> !theme.missing()).toList();
    if (!covered.isEmpty()) {
      page.blank().heading("Themes with a story, and what to practise for three or four each");
      covered.forEach(theme -> put(theme, page));
    }
  }

  private static void put(Coverage theme, Page page) {
    int told = theme.told().size();
    int shown = theme.shown().size();
    var fit = shown == 0 ? "" : ", " + shown + " that would fit";
    page.item("  - ", theme.name() + ": " + told + " told" + fit);
    if (told < Coverage.AIM) {
      page.text(4, command(theme.practise()));
    }
  }

  /** Themes that one question covers stand together. */
  private static void missing(List<Coverage> themes, Page page) {
    var missing = new LinkedHashMap<String, List<String>>();
    themes.stream()
        .filter(Coverage::missing)
        .forEach(
            theme ->
                missing
                    .computeIfAbsent(command(theme.practise()), _ -> new ArrayList<>())
                    .add(theme.name()));
    if (!missing.isEmpty()) {
      page.blank().heading("Themes without a story, and what to practise for one");
      missing.forEach(
          (command, names) -> page.item("  - ", String.join(", ", names)).text(4, command));
    }
  }

  private static String command(Coverage.Practise practise) {
    return switch (practise) {
      case Coverage.Practise.Asked(var question) -> "pushback practice --question " + question;
      case Coverage.Practise.Round(var type) -> "pushback practice --round " + type;
    };
  }
}
