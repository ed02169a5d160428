package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.session.Person;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Hears Discord. It keeps what was sent, acknowledges, hands over and returns: it never waits, for
 * all events of all people come on its one thread.
 */
final class Listener implements EventListener {
  /** How long an acknowledgement waits for the store; Discord gives up after 3 seconds. */
  private static final Duration PATIENCE = Duration.ofMillis(250);

  private final Inbox inbox;
  private final Line line;
  private final Conversations conversations;
  private final Recovery recovery;
  private final Tongues tongues;
  private final Suggestions suggestions;

  Listener(
      Inbox inbox,
      Line line,
      Conversations conversations,
      Recovery recovery,
      Tongues tongues,
      Suggestions suggestions) {
    this.inbox = requireNonNull(inbox);
    this.line = requireNonNull(line);
    this.conversations = requireNonNull(conversations);
    this.recovery = requireNonNull(recovery);
    this.tongues = requireNonNull(tongues);
    this.suggestions = requireNonNull(suggestions);
  }

  @Override
  public void onEvent(GenericEvent event) {
    try {
      heard(event);
    } catch (RuntimeException e) {
      Event.of("event-lost").with(e).failed();
    }
  }

  private void heard(GenericEvent event) {
    switch (event) {
      case MessageReceivedEvent message -> message(message);
      case RawGatewayEvent raw -> raw(raw.getType(), raw.getPayload());
      case SlashCommandInteractionEvent command ->
          interaction(
              Translation.commanded(command),
              command.deferReply(!Translation.commanded(command).scene().direct()));
      case ButtonInteractionEvent button ->
          Translation.pressed(button)
              .ifPresentOrElse(in -> pressed(in, button), () -> button.deferEdit().queue());
      case ModalInteractionEvent form ->
          Translation.filled(form)
              .ifPresent(in -> interaction(in, form.deferReply(!in.scene().direct())));
      case CommandAutoCompleteInteractionEvent typed -> suggestions.answer(typed);
      case ReadyEvent _ -> recovery.again();
      case SessionRecreateEvent _ -> recovery.again();
      default -> {}
    }
  }

  private void message(MessageReceivedEvent event) {
    var message = event.getMessage();
    if (event.getAuthor().isBot() || event.isWebhookMessage() || !meant(message)) {
      return;
    }
    var person = Translation.person(event.getAuthor());
    if (event.isFromType(ChannelType.PRIVATE)) {
      line.met(person, event.getChannel());
    }
    var in = Translation.said(person, message);
    conversations.received(in, inbox.receive(Envelope.of(in)), Optional.empty());
  }

  /** In a direct message everything is meant for the bot, elsewhere what mentions it. */
  private static boolean meant(Message message) {
    return message.getChannelType() == ChannelType.PRIVATE
        || message
            .getMentions()
            .isMentioned(message.getJDA().getSelfUser(), Message.MentionType.USER);
  }

  /**
   * What JDA itself would drop: it forgets direct messages that are not among the newest ten, and
   * then does not tell what is typed, changed or deleted there.
   */
  private void raw(String type, DataObject payload) {
    if (payload.hasKey("guild_id")) {
      return;
    }
    switch (type) {
      case "TYPING_START" ->
          conversations.present(new Person(payload.getString("user_id")), Answers::wait);
      case "MESSAGE_UPDATE" -> changed(payload);
      case "MESSAGE_DELETE" ->
          line.owner(payload.getString("channel_id"))
              .ifPresent(person -> removed(person, payload.getString("id")));
      default -> {}
    }
  }

  private void changed(DataObject message) {
    var author = message.optObject("author").map(user -> new Person(user.getString("id")));
    author.ifPresent(
        person ->
            conversations.present(
                person,
                (answers, with) ->
                    answers.changed(with, message.getString("id"), message.getString("content"))));
  }

  private void removed(Person person, String message) {
    conversations.present(person, (answers, with) -> answers.removed(with, message));
  }

  private void pressed(Incoming.Pressed in, ButtonInteractionEvent event) {
    if (in.press().deed().opensForm()) {
      event
          .replyModal(
              new Forms(tongues.of(in.scene().language()).texts())
                  .of(in.press(), conversations.keptForm(in)))
          .queue(_ -> {}, e -> late(e));
    } else {
      interaction(in, in.hasReply() ? event.deferReply(true) : event.deferEdit());
    }
  }

  /** Acknowledged once it is kept, or when Discord would soon lose patience. */
  private void interaction(Incoming.Interaction in, RestAction<?> defer) {
    var kept = inbox.receive(Envelope.of(in)).toCompletableFuture();
    var acknowledged =
        kept.copy()
            .completeOnTimeout(true, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .handle((_, _) -> true)
            .thenCompose(_ -> defer.submit())
            .handle((_, e) -> e == null || late(e));
    var reply = new Reply(in.token(), in.at().plus(Recovery.TOKEN), acknowledged);
    conversations.received(in, kept, Optional.of(reply).filter(_ -> in.hasReply()));
  }

  /** Notes that Discord did not take an acknowledgement; true if it had it already. */
  private static boolean late(Throwable e) {
    var fault = Fault.of(e);
    boolean had = fault.kind() == Fault.Kind.ANSWERED;
    if (!had) {
      Event.of("not-acknowledged").with("why", fault.why()).warned();
    }
    return had;
  }
}
