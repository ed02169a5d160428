package dev.pushback.app.view;

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
  private static final int TITLE = 66;

  private final Page page = new Page();
  private final Phrases phrases;

  private StoriesView(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The page.
   *
   * @param zone where the person's days begin
   */
  public static Page of(StoryBank bank, List<Coverage> themes, ZoneId zone, Phrases phrases) {
    var view = new StoriesView(phrases);
    view.told(bank, zone);
    view.covered(themes);
    view.missing(themes);
    return view.page;
  }

  private void told(StoryBank bank, ZoneId zone) {
    if (bank.stories().isEmpty()) {
      page.text(0, phrases.of(Phrase.NO_STORY));
    } else {
      page.heading("Your stories");
      bank.stories().forEach(story -> put(story, zone));
    }
  }

  private void put(Story story, ZoneId zone) {
    var day = DateTimeFormatter.ISO_LOCAL_DATE.format(story.first().when().atZone(zone));
    var title = Excerpt.beginning(story.title(), TITLE);
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

  private void covered(List<Coverage> themes) {
    var covered = themes.stream().filter(theme -> !theme.missing()).toList();
    if (!covered.isEmpty()) {
      page.blank().heading("Themes with a story, and what to practise for three or four each");
      covered.forEach(theme -> put(theme));
    }
  }

  private void put(Coverage theme) {
    int told = theme.told().size();
    int shown = theme.shown().size();
    var fit = shown == 0 ? "" : ", " + shown + " that would fit";
    page.item("  - ", theme.name() + ": " + told + " told" + fit);
    if (told < Coverage.AIM) {
      page.text(4, command(theme.practise()));
    }
  }

  /** Themes that one question covers stand together. */
  private void missing(List<Coverage> themes) {
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

  private String command(Coverage.Practise practise) {
    return switch (practise) {
      case Coverage.Practise.Asked(var question) -> phrases.of(Phrase.PRACTISE_QUESTION, question);
      case Coverage.Practise.Round(var type) -> phrases.of(Phrase.PRACTISE_ROUND, type);
    };
  }
}
