package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Band;
import dev.pushback.edge.terminal.TerminalRoom.Leave;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What typed lines mean: a part of the answer, a rating, or a command. */
final class Keyboard {
  private final Sitting sitting;
  private final Pointing pointing;
  private Draft draft = new Draft();
  private Optional<Command> warned = Optional.empty();
  private boolean ended;

  Keyboard(Sitting sitting) {
    this.sitting = sitting;
    this.pointing = new Pointing(sitting);
  }

  static boolean sampleIsOffered(Interview in) {
    return in.mode() == Mode.PRACTICE;
  }

  /** Whether nothing more will be typed. */
  boolean ended() {
    return ended;
  }

  boolean holdsDraft() {
    return !draft.isEmpty();
  }

  /** An answer leaves the draft only once it is kept. */
  void heard(Fact fact) {
    if (fact instanceof Fact.Answered answered && answered.key().equals(draft.key())) {
      draft = new Draft();
    }
  }

  void refused(Refusal why) {
    switch (why) {
      case HEARD_BEFORE -> draft = new Draft();
      case WORDS_NOT_FOUND, POINT_AT_WORDS -> pointing.missed();
      default -> {}
    }
  }

  void typed(Console.Typed what) {
    switch (what) {
      case Console.Typed.Text(var text) -> line(Command.read(text));
      case Console.Typed.Broken _ -> {}
      case Console.Typed.End _ -> end();
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
      case Stage.Answering _, Stage.Retrying _ -> handIn();
      case Stage.Reviewing _ -> {
        if (sitting.live()) {
          sitting.say(Words.REDO_OR_QUIT);
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
      case Stage.Answering _, Stage.Retrying _ -> {
        warned = Optional.empty();
        draft.add(text);
        if (sitting.now().cutsIn(draft.text())) {
          sitting.hear(new Signal.Draft(draft.key(), draft.text()));
        }
      }
      case Stage.Rating _ -> sitting.hear(new Signal.Rate(rating(text)));
      case Stage.Reviewing _ -> sitting.hear(new Signal.Say(UUID.randomUUID().toString(), text));
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Blank _, Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ -> {}
    }
  }

  /** A number or the word of a band; anything else is out of range. */
  private static int rating(String text) {
    var word = text.strip();
    return Arrays.stream(Band.values())
        .filter(band -> word.equals("" + band.level()) || word.equalsIgnoreCase(band.word()))
        .map(Band::level)
        .findFirst()
        .orElse(0);
  }

  private void order(Command command, String rest) {
    switch (command) {
      case DONE -> done();
      case HINT -> sitting.hear(new Signal.AskHint());
      case ASK -> ask(rest);
      case REDO -> sitting.hear(new Signal.Retry());
      case WHY -> why(rest);
      case APPEAL -> pointing.appeal(rest);
      case HELP -> help();
      case SAMPLE -> sample();
      case SKIP -> unlessDraft(command, () -> sitting.hear(new Signal.Decline()));
      case PAUSE -> unlessDraft(command, sitting::pause);
      case QUIT -> unlessDraft(command, this::quit);
    }
  }

  private void why(String rest) {
    if (!rest.isEmpty() && sitting.now().scored().isEmpty()) {
      crowded(Command.WHY);
    } else {
      pointing.why(rest);
    }
  }

  private void quit() {
    if (sitting.now().stage() instanceof Stage.Over) {
      sitting.leave(Leave.OVER);
    } else {
      sitting.hear(new Signal.Quit());
    }
  }

  /** What would drop an answer that is not handed in is done at the second time only. */
  private void unlessDraft(Command command, Runnable action) {
    if (!draft.isEmpty() && !warned.equals(Optional.of(command))) {
      warned = Optional.of(command);
      sitting.say(
          "Your answer is not handed in yet: /done hands it in, "
              + command.word()
              + " once more drops it.");
      return;
    }
    warned = Optional.empty();
    draft = new Draft();
    action.run();
  }

  private void done() {
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> {
        if (draft.isEmpty()) {
          sitting.say(Words.NOTHING_TYPED);
        }
        handIn();
      }
      case Stage.Over _ -> sitting.leave(Leave.OVER);
      case Stage.Rating _,
          Stage.Reviewing _,
          Stage.Blank _,
          Stage.Reading _,
          Stage.Rereading _,
          Stage.Reconsidering _ ->
          sitting.say(Words.of(Refusal.NOTHING_TO_DO));
    }
  }

  private void handIn() {
    warned = Optional.empty();
    if (!draft.isEmpty()) {
      sitting.hear(new Signal.Say(draft.key(), draft.text()));
    }
  }

  private void ask(String question) {
    if (question.isBlank()) {
      sitting.say(Words.ASK_WHAT);
    } else {
      sitting.hear(new Signal.Clarify(question));
    }
  }

  private void sample() {
    var in = sitting.now();
    if (!sampleIsOffered(in)) {
      sitting.say(Words.NO_SAMPLE_IN_REAL_MODE);
    } else if (in.stage() instanceof Stage.Over) {
      sitting.show(new CoachingView(sitting.width()).sample(in));
      sitting.leave(Leave.OVER);
    } else {
      sitting.say(Words.NO_SAMPLE_YET);
    }
  }

  private void help() {
    var page = new Page(sitting.width()).blank();
    for (var command : Command.values()) {
      page.item(String.format("  %-9s", command.word()), command.does());
    }
    sitting.show(page.item("  //text   ", "a line of your answer that begins with a slash"));
  }

  /** A person who ends the input pauses; a pipe that ends has said all it has to say. */
  private void end() {
    if (sitting.live()) {
      unlessDraft(Command.PAUSE, sitting::pause);
      return;
    }
    ended = true;
    switch (sitting.now().stage()) {
      case Stage.Answering _, Stage.Retrying _ -> handIn();
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
