package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Occasion;
import dev.pushback.app.view.CoachingView;
import dev.pushback.app.view.OpenPoints;
import dev.pushback.app.view.Phrase;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import java.util.List;
import java.util.Optional;

/** What can be done in the round on the table, whether a button or a command asks for it. */
final class Deeds {
  private final Answers answers;
  private final Texts texts;

  Deeds(Answers answers, Texts texts) {
    this.answers = requireNonNull(answers);
    this.texts = requireNonNull(texts);
  }

  /** What every deed needs to know of how it came about. */
  private static Occasion of(Incoming in) {
    return new Occasion(in.at(), List.of(in.id()));
  }

  void hint(Conversation with, Incoming in) {
    with.hear(new Signal.AskHint(), of(in));
  }

  void rate(Conversation with, Incoming in, String band) {
    with.hear(new Signal.Rate(band.matches("[1-5]") ? Integer.parseInt(band) : 0), of(in));
  }

  void ask(Conversation with, Incoming in, String question) {
    with.hear(new Signal.Clarify(question), of(in));
  }

  void retry(Conversation with, Incoming in) {
    if (with.table().filter(t -> t.now().mode() == Mode.REAL).isPresent()) {
      with.remark(in.id(), texts.phrases().of(Phrase.NO_RETRY_IN_REAL_MODE));
    } else {
      with.hear(new Signal.Retry(), of(in));
    }
  }

  /** A whole answer at once, behind what was written before. */
  void answer(Conversation with, Incoming in, String text) {
    if (with.stage().flatMap(Answers::early).isEmpty()) {
      var said = new Incoming.Said(in.id(), in.person(), in.scene(), text, List.of(), in.at());
      with.draft().add(new Draft.Part(said, text), true);
      with.pad().taken();
    }
    answers.done(with);
  }

  void done(Conversation with) {
    answers.done(with);
  }

  /**
   * Passes on what is asked.
   *
   * @param detail which question the button stands under, or {@link Buttons#ANYWAY}
   */
  void skip(Conversation with, Incoming in, String detail) {
    boolean old =
        detail.matches("\\d+")
            && with.table().filter(t -> Buttons.asked(t.now()).equals(detail)).isEmpty();
    if (old) {
      with.remark(in.id(), texts.of("old.question"));
    } else if (mayDrop(with, Deed.SKIP, detail) && mayEnd(with, detail)) {
      answers.drop(with);
      with.hear(new Signal.Decline(), of(in));
    }
  }

  /** Ends the questions; where they are over already, nothing is closed by a button for that. */
  void endQuestions(Conversation with, Incoming in, String detail) {
    var over = with.stage().flatMap(Answers::early);
    if (over.isPresent()) {
      with.refused(over.get(), in.id());
    } else {
      end(with, in, detail);
    }
  }

  void end(Conversation with, Incoming in, String detail) {
    if (mayDrop(with, Deed.END, detail)) {
      answers.drop(with);
      with.hear(new Signal.Quit(), of(in));
    }
  }

  void pause(Conversation with, Incoming in, String detail) throws JournalException {
    if (with.stage().filter(stage -> !(stage instanceof Stage.Over)).isEmpty()) {
      with.remark(in.id(), texts.of("nothing.running"));
    } else if (mayDrop(with, Deed.PAUSE, detail)) {
      answers.drop(with);
      leave(with, in);
    }
  }

  private void leave(Conversation with, Incoming in) throws JournalException {
    var id = with.table().map(Table::id).orElse("");
    with.clear();
    with.tell(
        in.id(),
        texts.phrases().of(Phrase.PAUSED, id),
        Offer.main(texts.label(Deed.RESUME), Press.of(Deed.RESUME, id)));
  }

  /** What was written but not handed in is handed in before the round is left. */
  void answersFirst(Conversation with) {
    if (!with.draft().isEmpty()) {
      answers.handIn(with);
    }
  }

  /** To pass on the question itself ends the round, which few expect. */
  private boolean mayEnd(Conversation with, String detail) {
    boolean ends =
        with.table()
            .filter(t -> t.now().stage() instanceof Stage.Answering && !t.now().judged())
            .isPresent();
    if (ends && !detail.equals(Buttons.ANYWAY)) {
      sure(with, Deed.SKIP, texts.of("skip.ends"));
      return false;
    }
    return true;
  }

  /** What would drop an answer that is being written is done once that is sure. */
  private boolean mayDrop(Conversation with, Deed deed, String detail) {
    if (with.draft().isEmpty() || detail.equals(Buttons.ANYWAY) || with.draft().warned(deed)) {
      return true;
    }
    sure(with, deed, texts.of("draft.begun", texts.label(deed)));
    return false;
  }

  /** Asks before something that cannot be undone. */
  private void sure(Conversation with, Deed deed, String why) {
    var id = with.table().map(Table::id).orElse("");
    var done = Offer.main(texts.label(Deed.DONE), Press.of(Deed.DONE, id));
    var label = texts.of("button.anyway", texts.label(deed));
    var anyway = Offer.of(label, new Press(deed, id, Buttons.ANYWAY));
    if (with.draft().isEmpty()) {
      with.tell(with.occasion(), why, anyway);
    } else {
      with.tell(with.occasion(), why, done, anyway);
    }
  }

  /** Has words read again for one line. */
  void appeal(Conversation with, Incoming in, String line, String words) {
    var named =
        with.table()
            .map(Table::now)
            .filter(now -> now.scored().isPresent())
            .flatMap(now -> OpenPoints.of(now).named((line + " " + words).strip()));
    with.hear(
        new Signal.Appeal(
            named.map(point -> point.check().id()).orElse(""),
            named.map(OpenPoints.Named::rest).orElse(words)),
        of(in));
  }

  /** A strong answer, once the round is closed. */
  Optional<List<Letter>> sample(String key, String id, Interview in, boolean direct) {
    if (in.mode() == Mode.REAL || !(in.stage() instanceof Stage.Over)) {
      return Optional.empty();
    }
    return Optional.of(
        Letter.all(
            key, Markdown.of(CoachingView.sample(in)), new Buttons(texts).of(id, in, direct)));
  }

  void sample(Conversation with, Incoming in) {
    var table = with.table();
    var letters = table.flatMap(t -> sample(in.id(), t.id(), t.now(), with.outlet().direct()));
    boolean real = table.filter(t -> t.now().mode() == Mode.REAL).isPresent();
    letters.ifPresentOrElse(
        found -> with.outlet().put(_ -> found),
        () ->
            with.remark(
                in.id(),
                real ? Words.NO_SAMPLE_IN_REAL_MODE : texts.phrases().of(Phrase.NO_SAMPLE_YET)));
  }
}
