package dev.pushback.edge.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.history.Coverage;
import dev.pushback.app.history.StoryBank;
import java.util.List;

/** Stories and the themes that they cover, as one JSON object. */
public final class StoryList {
  private final ObjectMapper json = new ObjectMapper();
  private final StoryBank bank;
  private final List<Coverage> themes;

  public StoryList(StoryBank bank, List<Coverage> themes) {
    this.bank = bank;
    this.themes = List.copyOf(themes);
  }

  /** The object, in several lines. */
  public String json() {
    var root = json.createObjectNode();
    var stories = root.putArray("stories");
    for (var story : bank.stories()) {
      var node = stories.addObject().put("title", story.title());
      node.set("themes", json.valueToTree(story.told()));
      node.set("shows", json.valueToTree(story.shown()));
      var tellings = node.putArray("tellings");
      for (var telling : story.tellings()) {
        tellings
            .addObject()
            .put("round", telling.interview())
            .put("question", telling.question().id())
            .put("when", telling.when().toString());
      }
    }
    var list = root.putArray("themes");
    for (var theme : themes) {
      var node =
          list.addObject()
              .put("theme", theme.theme())
              .put("told", theme.told().size())
              .put("shown", theme.shown().size())
              .put("aim", Coverage.AIM);
      switch (theme.practise()) {
        case Coverage.Practise.Asked(var question) -> node.put("practise", question);
        case Coverage.Practise.Round(var type) -> node.put("practise-round", type);
      }
    }
    return root.toPrettyString();
  }
}
