package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.OpenPoints;
import dev.pushback.app.view.PointsView;
import dev.pushback.app.view.WhyView;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Interview;
import java.util.List;

/** Why: what is asked for now, what a score leaves open, or one line of it. */
final class Reasons {
  private final Shelf shelf;
  private final Texts texts;
  private final Buttons buttons;

  Reasons(Shelf shelf, Texts texts) {
    this.shelf = requireNonNull(shelf);
    this.texts = requireNonNull(texts);
    this.buttons = new Buttons(texts);
  }

  /**
   * Of the round on the table.
   *
   * @param line the number of a line on its card; empty for all that is open
   */
  void why(Conversation with, Incoming in, String line) throws JournalException {
    if (with.table().isEmpty()) {
      with.remark(in.id(), texts.of("nothing.running"));
    } else {
      var table = with.table().get();
      why(with, in, table.id(), table.now(), line);
    }
  }

  /** Of any round. */
  void why(Conversation with, Incoming in, String id, Interview round, String line)
      throws JournalException {
    boolean hidden = round.sealed() && round.scored().isPresent() && !shelf.opened(in, round);
    with.outlet()
        .put(
            direct ->
                hidden
                    ? Letter.all(in.id(), List.of(Words.SEALED), buttons.of(id, round, direct))
                    : Letter.all(in.id(), told(round, line), buttons.of(id, round, direct)));
  }

  private List<String> told(Interview round, String line) {
    if (line.isBlank()) {
      return Markdown.of(new WhyView(texts.phrases()).of(round));
    }
    var named = round.scored().flatMap(_ -> OpenPoints.of(round).named(line));
    return named
        .map(point -> Markdown.of(new PointsView(texts.phrases()).one(round, point.check())))
        .orElseGet(() -> List.of(texts.of(round.scored().isPresent() ? "no.line" : "no.line.yet")));
  }
}
