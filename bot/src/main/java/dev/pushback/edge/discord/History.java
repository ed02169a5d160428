package dev.pushback.edge.discord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The newest messages of a direct message, oldest first. */
record History(List<Message> messages, long self) {
  /** How many messages are looked at. */
  static final int MOST = 100;

  History {
    messages = List.copyOf(messages);
  }

  /** Whether a letter is among them: by its stamp, or by its words where it has none. */
  boolean holds(Letter letter, MessageCreateData data) {
    var text = data.getContent();
    return messages.stream()
        .filter(message -> message.getAuthor().getIdLong() == self)
        .anyMatch(
            message ->
                text.isEmpty()
                    ? stamped(message, letter.stamp())
                    : message.getContentRaw().strip().equals(text.strip()));
  }

  private static boolean stamped(Message message, int stamp) {
    return message.getComponentTree().findAll(Container.class).stream()
        .anyMatch(container -> container.getUniqueId() == stamp);
  }

  /** What the person wrote after a message, and not before a time. */
  List<Message> since(String first, Instant earliest) {
    long after = Long.parseUnsignedLong(first);
    return messages.stream()
        .filter(message -> message.getAuthor().getIdLong() != self)
        .filter(message -> Long.compareUnsigned(message.getIdLong(), after) > 0)
        .filter(message -> !message.getTimeCreated().toInstant().isBefore(earliest))
        .toList();
  }

  /** A message as it stands now. */
  Optional<Message> message(String id) {
    return messages.stream().filter(message -> message.getId().equals(id)).findFirst();
  }

  /** Replies that were promised and never given. */
  List<Message> promised() {
    return messages.stream()
        .filter(message -> message.getAuthor().getIdLong() == self)
        .filter(message -> message.getFlags().contains(Message.MessageFlag.LOADING))
        .toList();
  }
}
