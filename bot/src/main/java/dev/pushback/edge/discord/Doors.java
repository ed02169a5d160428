package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.JournalException;
import dev.pushback.core.interview.Stage;
import dev.pushback.edge.discord.Incoming.Commanded;
import dev.pushback.edge.discord.Incoming.Filled;
import dev.pushback.edge.discord.Incoming.Interaction;
import dev.pushback.edge.discord.Incoming.Pressed;
import dev.pushback.edge.discord.Incoming.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads everything that was sent to whoever deals with it. */
final class Doors {
  private final Answers answers;
  private final Deeds deeds;
  private final Orders orders;
  private final Shelf shelf;
  private final OwnData data;
  private final Guide guide;
  private final Texts texts;
  private final Reasons reasons;
  private final Doubles doubles = new Doubles();

  Doors(
      Answers answers,
      Deeds deeds,
      Orders orders,
      Shelf shelf,
      OwnData data,
      Guide guide,
      Texts texts) {
    this.answers = requireNonNull(answers);
    this.deeds = requireNonNull(deeds);
    this.orders = requireNonNull(orders);
    this.shelf = requireNonNull(shelf);
    this.data = requireNonNull(data);
    this.guide = requireNonNull(guide);
    this.texts = requireNonNull(texts);
    this.reasons = new Reasons(shelf, texts);
  }

  Answers answers() {
    return answers;
  }

  /** Deals with something; whether that is done, or else waits for the rest of an answer. */
  boolean take(Conversation with, Incoming in) throws JournalException {
    if (doubles.again(in)) {
      return true;
    }
    return switch (in) {
      case Said said -> answers.said(with, said);
      case Commanded commanded -> {
        commanded(with, commanded);
        yield true;
      }
      case Pressed pressed -> {
        pressed(with, pressed);
        yield true;
      }
      case Filled filled -> {
        filled(with, filled);
        yield true;
      }
    };
  }

  private void commanded(Conversation with, Commanded in) throws JournalException {
    var options = in.options();
    switch (in.name()) {
      case "practice" -> left(with, () -> orders.practice(with, in, options));
      case "loop" -> left(with, () -> orders.loop(with, in, options));
      case "resume" -> left(with, () -> orders.resume(with, in, options.getOrDefault("round", "")));
      case "pause" -> deeds.pause(with, in, "");
      case "quit" -> deeds.end(with, in, "");
      case "hint" -> deeds.hint(with, in);
      case "why" -> reasons.why(with, in, options.getOrDefault("line", ""));
      case "scorecard" -> answer(with, shelf.scorecard(in, options.getOrDefault("round", "")));
      case "history" -> answer(with, shelf.history(in));
      case "stories" -> answer(with, shelf.stories(in));
      case "mydata export" -> answer(with, List.of(data.export(in)));
      case "mydata delete" -> answer(with, List.of(data.ask(in)));
      default -> answer(with, guide.help(in));
    }
  }

  private interface Sitting {
    void run() throws JournalException;
  }

  /** What was written for the round on the table is handed in before another is sat down to. */
  private void left(Conversation with, Sitting sitting) throws JournalException {
    deeds.answersFirst(with);
    sitting.run();
  }

  private static void answer(Conversation with, List<Letter> letters) {
    letters.forEach(letter -> with.outlet().answer(letter));
  }

  private void pressed(Conversation with, Pressed in) throws JournalException {
    var press = in.press();
    switch (press.deed()) {
      case NEW -> left(with, () -> orders.another(with, in));
      case RESUME -> left(with, () -> orders.resume(with, in, press.interview()));
      case NEXT -> left(with, () -> next(with, in));
      case ERASE -> answer(with, List.of(data.erase(with, in)));
      case CARD -> {
        var card = shelf.scorecard(in, press.interview());
        with.outlet().put(_ -> card);
      }
      default -> {
        if (with.isOnTable(press.interview())) {
          here(with, in);
        } else {
          elsewhere(with, in, press);
        }
      }
    }
  }

  private void next(Conversation with, Pressed in) throws JournalException {
    var press = in.press();
    var loop =
        press.detail().isEmpty()
            ? shelf.round(in, press.interview()).flatMap(told -> Shelf.loop(told.round()))
            : Optional.of(press.detail());
    boolean afresh = !press.detail().isEmpty();
    if (loop.isEmpty()) {
      with.tell(in.id(), texts.of("lost.round"));
    } else {
      orders.loop(with, in, Map.of("loop", loop.get(), "afresh", "" + afresh));
    }
  }

  private void here(Conversation with, Pressed in) throws JournalException {
    switch (in.press().deed()) {
      case DONE -> deeds.done(with);
      case HINT -> deeds.hint(with, in);
      case SKIP -> deeds.skip(with, in, in.press().detail());
      case WHY -> reasons.why(with, in, "");
      case PAUSE -> deeds.pause(with, in, in.press().detail());
      case END -> deeds.endQuestions(with, in, in.press().detail());
      case CLOSE -> deeds.end(with, in, "");
      case RATE -> deeds.rate(with, in, in.press().detail());
      case RETRY -> deeds.retry(with, in);
      case SAMPLE -> deeds.sample(with, in);
      case ANSWER, ASK, APPEAL, CARD, RESUME, NEXT, NEW, ERASE ->
          with.remark(in.id(), texts.of("not.now"));
    }
  }

  /** A button of a round that is not on the table still works where that makes sense. */
  private void elsewhere(Conversation with, Interaction in, Press press) throws JournalException {
    var told = shelf.round(in, press.interview());
    if (told.isEmpty()) {
      with.tell(in.id(), texts.of("lost.round"));
      return;
    }
    var round = told.get().round();
    if (!(round.stage() instanceof Stage.Over)) {
      with.tell(
          in.id(),
          texts.of("other.round", Escaped.line(round.sheet().question().title())),
          Offer.main(texts.label(Deed.RESUME), Press.of(Deed.RESUME, press.interview())));
      return;
    }
    boolean direct = with.outlet().direct();
    switch (press.deed()) {
      case WHY -> reasons.why(with, in, press.interview(), round, "");
      case SAMPLE ->
          deeds
              .sample(in.id(), press.interview(), round, direct)
              .ifPresentOrElse(
                  found -> with.outlet().put(_ -> found),
                  () -> with.tell(in.id(), texts.of("ended.round")));
      default ->
          with.tell(
              in.id(),
              texts.of("ended.round"),
              Offer.main(texts.label(Deed.NEW), Press.of(Deed.NEW)));
    }
  }

  private void filled(Conversation with, Filled in) throws JournalException {
    if (!with.isOnTable(in.press().interview())) {
      with.pad().notTaken();
      elsewhere(with, in, in.press());
      return;
    }
    var values = in.values();
    switch (in.press().deed()) {
      case ANSWER -> deeds.answer(with, in, values.getOrDefault(Forms.ANSWER, ""));
      case ASK -> deeds.ask(with, in, values.getOrDefault(Forms.QUESTION, ""));
      case APPEAL ->
          deeds.appeal(
              with, in, values.getOrDefault(Forms.LINE, ""), values.getOrDefault(Forms.WORDS, ""));
      default -> with.tell(in.id(), texts.of("not.now"));
    }
  }
}
