package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Occasion;
import dev.pushback.app.view.Phrase;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Band;
import dev.pushback.edge.discord.Incoming.Said;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What messages mean: a part of an answer, a rating, or words that nobody waits for. */
final class Answers {
  /** Anything else that was typed; it is refused as out of range. */
  private static final int NO_BAND = 0;

  /** More words than this are no rating. */
  private static final int RATING_WORDS = 3;

  private final Inbox inbox;
  private final TextFiles files;
  private final Texts texts;
  private final Duration quiet;

  Answers(Inbox inbox, TextFiles files, Texts texts, Duration quiet) {
    this.inbox = requireNonNull(inbox);
    this.files = requireNonNull(files);
    this.texts = requireNonNull(texts);
    this.quiet = requireNonNull(quiet);
  }

  /** Takes a message; whether it is dealt with, or else waits for the rest of an answer. */
  boolean said(Conversation with, Said said) {
    if (with.stage().isEmpty()) {
      return nothingRuns(with);
    }
    return switch (with.stage().get()) {
      case Stage.Blank _, Stage.Over _ -> nothingRuns(with);
      case Stage.Rating _ -> with.hear(afterQuestions(said), of(said));
      case Stage.Reviewing _ -> with.hear(new Signal.Say(said.id(), said.text()), of(said));
      case Stage.Answering _,
          Stage.Retrying _,
          Stage.Reading _,
          Stage.Rereading _,
          Stage.Reconsidering _ -> {
        add(with, said);
        yield false;
      }
    };
  }

  private boolean nothingRuns(Conversation with) {
    with.remark(with.occasion(), texts.of("nothing.running"));
    return true;
  }

  private static Occasion of(Incoming in) {
    return new Occasion(in.at(), List.of(in.id()));
  }

  /** A rating, or, where it is too long for one, one more answer. */
  private static Signal afterQuestions(Said said) {
    return said.text().strip().split("\\s+").length > RATING_WORDS
        ? new Signal.Say(said.id(), said.text())
        : new Signal.Rate(Band.typed(said.text()).map(Band::level).orElse(NO_BAND));
  }

  /** One more part; in a real round the interviewer may cut in on it. */
  private void add(Conversation with, Said said) {
    var read = files.read(said);
    read.left().ifPresent(name -> with.tell(said.id(), texts.of("files.unread", name)));
    if (read.text().isBlank()) {
      settle(List.of(said.id()));
      return;
    }
    boolean asked = listens(with);
    with.draft().add(new Draft.Part(said, read.text()), asked);
    if (asked) {
      cutIn(with, said);
      if (said.scene().direct()) {
        wait(with);
      } else {
        handIn(with);
      }
    }
  }

  private void cutIn(Conversation with, Said said) {
    var draft = with.draft();
    if (with.table().filter(t -> t.now().cutsIn(draft.text())).isEmpty()) {
      return;
    }
    with.hear(new Signal.Draft(draft.key(), draft.text()), new Occasion(said.at(), draft.ids()));
    with.lane()
        .soon(
            () -> {
              if (with.table().filter(t -> t.now().cutInAfter().isPresent()).isPresent()) {
                drop(with);
              }
            });
  }

  /** The answer is finished once nothing is written for a while. */
  void wait(Conversation with) {
    if (!with.draft().isEmpty() && listens(with)) {
      with.draft().asked();
      with.silence().set(quiet, () -> afterSilence(with));
    }
  }

  private void afterSilence(Conversation with) {
    if (!with.draft().isEmpty()) {
      with.about(with.draft().key());
      handIn(with);
    }
  }

  /** Hands in what was written so far, or says why that cannot be. */
  void done(Conversation with) {
    var early = with.stage().flatMap(Answers::early);
    if (early.isPresent()) {
      with.refused(early.get(), with.occasion());
    } else if (with.draft().isEmpty()) {
      with.remark(with.occasion(), texts.phrases().of(Phrase.NOTHING_TO_HAND_IN));
    } else {
      handIn(with, List.of(with.occasion()));
    }
  }

  /** What stands against an answer at a stage. */
  static Optional<Refusal> early(Stage stage) {
    return switch (stage) {
      case Stage.Answering _, Stage.Retrying _ -> Optional.empty();
      case Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ ->
          Optional.of(Refusal.STILL_READING);
      case Stage.Rating _ -> Optional.of(Refusal.RATE_FIRST);
      case Stage.Reviewing _ -> Optional.of(Refusal.QUESTIONS_OVER);
      case Stage.Blank _ -> Optional.of(Refusal.NOT_OPEN);
      case Stage.Over _ -> Optional.of(Refusal.OVER);
    };
  }

  /** Hands in what was written; what came before its question is given back. */
  void handIn(Conversation with) {
    handIn(with, List.of());
  }

  /**
   * @param also what is dealt with as soon as the answer is kept
   */
  private void handIn(Conversation with, List<String> also) {
    var draft = with.draft();
    with.silence().giveUp();
    if (draft.isEmpty()) {
      return;
    }
    if (!listens(with)) {
      late(with);
      return;
    }
    var ids = Stream.concat(draft.ids().stream(), also.stream()).distinct().toList();
    if (with.hear(new Signal.Say(draft.key(), draft.text()), new Occasion(draft.at(), ids))) {
      draft.clear();
      settle(ids);
    }
  }

  private static boolean listens(Conversation with) {
    return with.stage().filter(stage -> early(stage).isEmpty()).isPresent();
  }

  /** The round went on: what was written meanwhile begins the next answer, or comes too late. */
  void turned(Conversation with) {
    if (!with.draft().early()) {
      return;
    }
    if (listens(with)) {
      with.draft().asked();
      with.silence().giveUp();
      with.remark(with.draft().key() + ":meanwhile", texts.of("kept.meanwhile"));
    } else if (with.stage().filter(s -> s.awaiting() == Awaiting.READER).isEmpty()) {
      late(with);
    }
  }

  private void late(Conversation with) {
    with.tell(with.draft().key() + ":late", texts.of("came.late"));
    drop(with);
  }

  private void settle(List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    try {
      inbox.settle(ids);
    } catch (JournalException _) {
      // They are in the journal, which knows them again by their key.
    }
  }

  /** Forgets what was written and not handed in. */
  void drop(Conversation with) {
    var ids = with.draft().ids();
    with.draft().clear();
    with.silence().giveUp();
    settle(ids);
  }

  /** A message was changed that may be part of an answer. */
  void changed(Conversation with, String id, String text) {
    var before = with.draft().said(id).filter(said -> !said.text().equals(text));
    before
        .map(said -> said.withText(text))
        .ifPresent(
            said -> {
              with.draft().change(new Draft.Part(said, files.read(said).text()));
              inbox.amend(id, Envelope.body(said));
              wait(with);
            });
  }

  /** A message was deleted that may be part of an answer. */
  void removed(Conversation with, String id) {
    if (with.draft().remove(id)) {
      settle(List.of(id));
      if (with.draft().isEmpty()) {
        with.silence().giveUp();
      }
    }
  }
}
