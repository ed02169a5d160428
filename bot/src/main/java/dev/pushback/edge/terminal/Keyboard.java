package dev.pushback.edge.terminal;

import dev.pushback.app.view.CoachingView;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.Phrase;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Band;
import dev.pushback.edge.terminal.TerminalRoom.Leave;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What typed lines mean: a part of the answer, a rating, or a command. */
final class Keyboard {
  private final Sitting sitting;
  private final Pointing pointing;
  private final Composing answer;
  private final Set<String> told = new HashSet<>();
  private boolean ended;

  Keyboard(Sitting sitting) {
    this.sitting = sitting;
    this.pointing = new Pointing(sitting);
    this.answer = new Composing(sitting);
  }

  /** Whether nothing more will be typed. */
  boolean ended() {
    return ended;
  }

  boolean holdsDraft() {
    return !answer.isEmpty();
  }

  void heard(Fact fact) {
    answer.heard(fact);
  }

  void refused(Refusal why) {
    switch (why) {
      case HEARD_BEFORE -> answer.heardBefore();
      case WORDS_NOT_FOUND, POINT_AT_WORDS -> pointing.missed();
      default -> {}
    }
  }

  void typed(Console.Typed what) {
    switch (what) {
      case Console.Typed.Text(var text) -> line(Command.read(text));
      case Console.Typed.Broken _ -> once(Remarks.LINE_DROPPED);
      case Console.Typed.End _ -> end();
    }
  }

  private void once(String sentence) {
    if (sitting.live() && told.add(sentence)) {
      sitting.say(sentence);
    }
  }

  private void line(Command.Line line) {
    switch (line) {
      case Command.Line.Blank _ -> blank();
      case Command.Line.Words(var text) -> words(text);
      case Command.Line.Order(var command, var rest) -> order(command, rest);
      case Command.Line.Crowded(var command) -> crowded(command);
      case Command.Line.Unknown(var word, var nearest) ->
          sitting.say(
              "There is no "
                  + Measure.beginning(Harmless.line(word), 20)
                  + nearest.map(n -> "; did you mean " + n.word() + "?").orElse("; see /help.")
                  + " A line of your answer that begins with a slash is typed with two.");
    }
  }

  private void crowded(Command command) {
    sitting.say(
        command.word()
            + " stands on a line of its own. As part of your answer, type /"
            + command.word()
            + ".");
  }

  private void blank() {
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> {
        if (answer.isEmpty()) {
          once(Remarks.NOTHING_YET);
        }
        answer.handIn();
      }
      case Stage.Reviewing _ -> {
        if (sitting.live()) {
          sitting.say(CoachingView.next(sitting.now(), sitting.phrases()));
        } else {
          sitting.hear(new Signal.Quit());
        }
      }
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Rating _,
          Stage.Blank _,
          Stage.Reading _,
          Stage.Rereading _,
          Stage.Reconsidering _ -> {}
    }
  }

  private void words(String text) {
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> answer.add(text);
      case Stage.Rating _ ->
          sitting.hear(new Signal.Rate(Band.typed(text).map(Band::level).orElse(0)));
      case Stage.Reviewing _ -> sitting.hear(new Signal.Say(UUID.randomUUID().toString(), text));
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Blank _, Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ -> {}
    }
  }

  private void order(Command command, String rest) {
    switch (command) {
      case DONE -> done();
      case HINT -> sitting.hear(new Signal.AskHint());
      case ASK -> ask(rest);
      case REDO -> redo();
      case WHY -> why(rest);
      case APPEAL -> pointing.appeal(rest);
      case HELP -> help();
      case SAMPLE -> sample();
      case SKIP -> answer.unlessBegun(command, () -> sitting.hear(new Signal.Decline()));
      case PAUSE -> answer.unlessBegun(command, sitting::pause);
      case QUIT -> answer.unlessBegun(command, this::quit);
    }
  }

  private void why(String rest) {
    if (!rest.isEmpty() && sitting.now().scored().isEmpty()) {
      crowded(Command.WHY);
    } else {
      pointing.why(rest);
    }
  }

  private void redo() {
    if (Command.REDO.isIn(sitting.now().mode())) {
      sitting.hear(new Signal.Retry());
    } else {
      sitting.say(Phrase.NO_RETRY_IN_REAL_MODE);
    }
  }

  private void quit() {
    if (sitting.now().stage() instanceof Stage.Over) {
      sitting.leave(Leave.OVER);
    } else {
      sitting.hear(new Signal.Quit());
    }
  }

  private void done() {
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> {
        if (answer.isEmpty()) {
          sitting.say(Phrase.NOTHING_TO_HAND_IN);
        }
        answer.handIn();
      }
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Rating _,
          Stage.Reviewing _,
          Stage.Blank _,
          Stage.Reading _,
          Stage.Rereading _,
          Stage.Reconsidering _ ->
          sitting.say(Phrase.NOTHING_TO_DO);
    }
  }

  private void ask(String question) {
    if (question.isBlank()) {
      sitting.say(Remarks.ASK_WHAT);
    } else {
      sitting.hear(new Signal.Clarify(question));
    }
  }

  private void sample() {
    var in = sitting.now();
    if (!Command.SAMPLE.isIn(in.mode())) {
      sitting.say(Words.NO_SAMPLE_IN_REAL_MODE);
    } else if (in.stage() instanceof Stage.Over) {
      sitting.show(CoachingView.sample(in));
      sitting.leave(Leave.OVER);
    } else {
      sitting.say(Phrase.NO_SAMPLE_YET);
    }
  }

  private void help() {
    var page = new Page().blank();
    for (var command : Command.in(sitting.now().mode())) {
      page.item(String.format("  %-9s", command.word()), command.does());
    }
    sitting.show(page.item("  //text   ", "a line of your answer that begins with a slash"));
  }

  /** A person who ends the input pauses; a pipe that ends has said all it has to say. */
  private void end() {
    if (sitting.live()) {
      answer.unlessBegun(Command.PAUSE, sitting::pause);
      return;
    }
    ended = true;
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> answer.handIn();
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Rating _,
          Stage.Reviewing _,
          Stage.Blank _,
          Stage.Reading _,
          Stage.Rereading _,
          Stage.Reconsidering _ -> {}
    }
  }
}
