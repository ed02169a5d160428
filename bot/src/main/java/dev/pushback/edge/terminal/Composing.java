package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Signal;
import java.util.Optional;

/** The answer that is being typed, line by line, until it is handed in and kept. */
final class Composing {
  private final Sitting sitting;
  private Draft draft = new Draft();
  private Optional<Command> warned = Optional.empty();

  Composing(Sitting sitting) {
    this.sitting = sitting;
  }

  boolean isEmpty() {
    return draft.isEmpty();
  }

  /** One more line; in a real round the interviewer may cut in on it. */
  void add(String text) {
    warned = Optional.empty();
    draft.add(text);
    if (sitting.now().cutsIn(draft.text())) {
      sitting.hear(new Signal.Draft(draft.key(), draft.text()));
    }
  }

  void handIn() {
    warned = Optional.empty();
    if (!draft.isEmpty()) {
      sitting.hear(new Signal.Say(draft.key(), draft.text()));
    }
  }

  /** An answer leaves the draft only once it is kept. */
  void heard(Fact fact) {
    if (fact instanceof Fact.Answered answered && answered.key().equals(draft.key())) {
      draft = new Draft();
    }
  }

  /** What was typed is kept already. */
  void heardBefore() {
    draft = new Draft();
  }

  /** What would drop an answer that is not handed in is done at the second time only. */
  void unlessBegun(Command command, Runnable action) {
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
}
