package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where letters to one person go: into the direct message, or, where that is closed, into replies
 * that nobody else sees.
 */
final class Outlet {
  private final Line line;
  private final Person person;

  private Texts texts;
  private Optional<Reply> reply = Optional.empty();
  private Optional<Scene> mentioned = Optional.empty();
  private Optional<History> seen = Optional.empty();
  private Scene scene = new Scene("", "", true);
  private boolean used;
  private int lookedAfter;
  private boolean closed;
  private boolean told;

  Outlet(Line line, Person person, Texts texts) {
    this.line = requireNonNull(line);
    this.person = requireNonNull(person);
    this.texts = requireNonNull(texts);
  }

  void speak(Texts language) {
    texts = language;
  }

  /** Whether the person can type answers as messages. */
  boolean direct() {
    return !closed;
  }

  /**
   * From now on the person waits for the answer to an interaction; an earlier one that is still
   * empty is closed.
   */
  void awaited(String key, Reply waiting, Scene where) {
    settle(key + ":before", false);
    if (where.direct()) {
      reopen();
    }
    mentioned = Optional.empty();
    reply = Optional.of(waiting);
    scene = where;
    used = false;
  }

  /** From now on the person waits for the answer to a message. */
  void addressed(Scene where) {
    mentioned = Optional.of(where).filter(scene -> !scene.direct());
    if (where.direct()) {
      reopen();
    }
  }

  /** The number of the break of the line after which the direct message was looked at last. */
  int lookedAfter() {
    return lookedAfter;
  }

  void lookedAfter(int gap) {
    lookedAfter = gap;
  }

  /** What was found in the direct message after a break; it is not sent again. */
  void found(History history) {
    seen = Optional.of(history);
  }

  /** All that was found has been looked through; replies that nobody gives any more go away. */
  void forgetFound() {
    seen.ifPresent(history -> line.takeBack(history.promised()));
    seen = Optional.empty();
  }

  /** The direct message has been opened to the bot, or may have been. */
  void reopen() {
    closed = false;
    told = false;
  }

  /** Sends letters in order; whether the person has all of them. */
  boolean put(List<Letter> letters) {
    return put(_ -> letters);
  }

  /**
   * Sends letters in order; whether the person has all of them.
   *
   * @param written the letters for somebody who can type answers as messages, or who cannot
   */
  boolean put(Function<Boolean, List<Letter>> written) {
    int arrived = 0;
    if (!closed) {
      var letters = written.apply(true);
      arrived = arrived(letters);
      if (!closed) {
        return arrived == letters.size();
      }
    }
    var letters = written.apply(false);
    var rest = letters.subList(arrived, letters.size());
    boolean all =
        rest.isEmpty()
            || (explained(rest.getFirst().key()) && rest.stream().allMatch(this::answer));
    if (!all) {
      callOut();
    }
    return all;
  }

  /** How many of the letters are in the direct message, from the first on. */
  private int arrived(List<Letter> letters) {
    for (int i = 0; i < letters.size(); i++) {
      var sent = direct(letters.get(i));
      if (!(sent instanceof Sent.Arrived)) {
        closed = sent instanceof Sent.Closed;
        if (closed) {
          Event.of("closed").with("person", person.value()).told();
        }
        return i;
      }
    }
    return letters.size();
  }

  /** Whether the person was told, once, why nothing comes in the direct message. */
  private boolean explained(String key) {
    told = told || answer(Letter.of(key + ":closed", texts.of("closed.direct")));
    return told;
  }

  /** Whoever was heard in a server and cannot be written to is told there where to click. */
  private void callOut() {
    mentioned.filter(_ -> closed).ifPresent(where -> line.callOut(person, where, texts));
    mentioned = Optional.empty();
  }

  /** Answers an interaction where it was made, seen by its person alone in a server. */
  boolean answer(Letter letter) {
    return here(letter) instanceof Sent.Arrived;
  }

  private Sent direct(Letter letter) {
    if (reply.isPresent() && scene.direct() && !used) {
      used = true;
      var sent = line.answer(reply.get(), letter, false);
      if (!(sent instanceof Sent.Refused)) {
        return sent;
      }
    }
    return line.send(person, letter, seen);
  }

  private Sent here(Letter letter) {
    boolean elsewhere =
        mentioned.filter(where -> !where.channel().equals(scene.channel())).isPresent();
    if (reply.isEmpty() || elsewhere) {
      return new Sent.Closed();
    }
    if (used) {
      return line.add(reply.get(), letter);
    }
    used = true;
    return line.answer(reply.get(), letter, !scene.direct());
  }

  /**
   * Nothing more comes at once: an interaction is not left without an answer.
   *
   * @param reading whether something is still being worked out for it
   */
  void settle(String key, boolean reading) {
    if (reply.isEmpty() || used || (reading && (closed || scene.direct()))) {
      return;
    }
    used = true;
    if (scene.direct()) {
      line.withdraw(reply.get());
    } else {
      var where = texts.of("answered.direct", line.address(person));
      line.answer(reply.get(), Letter.of(key, closed ? texts.of("reading.kept") : where), true);
    }
  }
}
