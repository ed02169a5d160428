package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Something that a person sent, without Discord's own types. */
sealed interface Incoming {
  /** Discord's id of the message or the interaction. */
  String id();

  Person person();

  Scene scene();

  Instant at();

  /** Something clicked or commanded: it waits for a reply that Discord keeps open for a while. */
  sealed interface Interaction extends Incoming {
    /** What a reply is addressed with, for 15 minutes. */
    String token();

    /**
     * Whether a reply was promised; else an answer would take the place of the button's message.
     */
    default boolean hasReply() {
      return !(this instanceof Pressed && scene().direct());
    }
  }

  /** A message that the bot may read. */
  record Said(String id, Person person, Scene scene, String text, List<FileLink> files, Instant at)
      implements Incoming {
    public Said {
      requireNonNull(id);
      requireNonNull(person);
      requireNonNull(scene);
      requireNonNull(text);
      files = List.copyOf(files);
      requireNonNull(at);
    }

    Said withText(String changed) {
      return new Said(id, person, scene, changed, files, at);
    }
  }

  /**
   * A slash command.
   *
   * @param name with that of its subcommand behind a blank
   */
  record Commanded(
      String id,
      Person person,
      Scene scene,
      String token,
      String name,
      Map<String, String> options,
      Instant at)
      implements Interaction {
    public Commanded {
      requireNonNull(id);
      requireNonNull(person);
      requireNonNull(scene);
      requireNonNull(token);
      requireNonNull(name);
      options = Map.copyOf(options);
      requireNonNull(at);
    }
  }

  /** A button. */
  record Pressed(String id, Person person, Scene scene, String token, Press press, Instant at)
      implements Interaction {
    public Pressed {
      requireNonNull(id);
      requireNonNull(person);
      requireNonNull(scene);
      requireNonNull(token);
      requireNonNull(press);
      requireNonNull(at);
    }
  }

  /**
   * A form that was sent.
   *
   * @param press the button that opened it
   */
  record Filled(
      String id,
      Person person,
      Scene scene,
      String token,
      Press press,
      Map<String, String> values,
      Instant at)
      implements Interaction {
    public Filled {
      requireNonNull(id);
      requireNonNull(person);
      requireNonNull(scene);
      requireNonNull(token);
      requireNonNull(press);
      values = Map.copyOf(values);
      requireNonNull(at);
    }
  }

  /** A file that was attached, and where it lies. */
  record FileLink(String name, String url, int bytes) {
    public FileLink {
      requireNonNull(name);
      requireNonNull(url);
    }
  }
}
