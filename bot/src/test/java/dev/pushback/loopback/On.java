package dev.pushback.loopback;

import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** An app made of one reaction to one sort of event. */
record On<E extends GenericEvent>(Class<E> sort, Consumer<E> reaction) implements EventListener {
  /** An app that answers each message of a person with the same words. */
  static On<MessageReceivedEvent> echo() {
    return message(event -> event.getChannel().sendMessage(text(event)).queue());
  }

  static On<MessageReceivedEvent> message(Consumer<MessageReceivedEvent> reaction) {
    return new On<>(
        MessageReceivedEvent.class,
        event -> {
          if (!event.getAuthor().isBot()) {
            reaction.accept(event);
          }
        });
  }

  private static String text(MessageReceivedEvent event) {
    return "echo: " + event.getMessage().getContentRaw();
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (sort.isInstance(event)) {
      reaction.accept(sort.cast(event));
    }
  }
}
