package dev.pushback.edge.terminal;

import dev.pushback.app.history.Coverage;
import dev.pushback.app.history.Story;
import dev.pushback.app.history.StoryBank;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

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
            + String.join(", ", story.questions()));
  }

  private static void covered(List<Coverage> themes, Page page) {
    var covered = themes.stream().filter(theme -> !theme.missing()).toList();
    if (!covered.isEmpty()) {
      page.blank().heading("Themes with a story (the aim is three or four each)");
      covered.forEach(theme -> page.text(0, line(theme)));
    }
  }

  private static String line(Coverage theme) {
    int told = theme.told().size();
    int shown = theme.shown().size();
    return "%s: %d told%s%s"
        .formatted(
            theme.theme(),
            told,
            shown == 0 ? "" : ", " + shown + " that would fit",
            told >= Coverage.AIM ? "" : "; practise " + theme.practise().id());
  }

  private static void missing(List<Coverage> themes, Page page) {
    var missing = themes.stream().filter(Coverage::missing).toList();
    if (!missing.isEmpty()) {
      page.blank().heading("Themes without a story, and a question to practise");
      missing.forEach(theme -> page.text(0, theme.theme() + ": " + theme.practise().id()));
    }
  }
}
