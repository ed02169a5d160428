package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.pushback.app.session.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The line to Discord: what is sent over it arrives once, however often it breaks. */
final class Line {
  /** How long Discord surely knows a message again that is sent twice. */
  private static final Duration NONCE_WINDOW = Duration.ofMinutes(2);

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final int CHANNELS = 20_000;

  private final CompletableFuture<JDA> jda;
  private final InstantSource clock;
  private final Face face;
  private final Attempts attempts;
  private final Cache<Person, MessageChannel> channels =
      Caffeine.newBuilder().maximumSize(CHANNELS).build();

  private final Cache<String, Person> owners = Caffeine.newBuilder().maximumSize(CHANNELS).build();

  Line(CompletableFuture<JDA> jda, InstantSource clock, Face face, Attempts attempts) {
    this.jda = requireNonNull(jda);
    this.clock = requireNonNull(clock);
    this.face = requireNonNull(face);
    this.attempts = requireNonNull(attempts);
  }

  /** The person whose direct message this is, if it has been met. */
  Optional<Person> owner(String channel) {
    return Optional.ofNullable(owners.getIfPresent(channel));
  }

  /** Remembers whose direct message a channel is. */
  void owns(Person person, String channel) {
    owners.put(channel, person);
  }

  /** Remembers a person's direct message, so that it need not be asked for. */
  void met(Person person, MessageChannel direct) {
    channels.put(person, direct);
    owners.put(direct.getId(), person);
  }

  /**
   * Sends a letter to a person's direct message; waits until it is there.
   *
   * @param seen what lay there after a break; what is in it is not sent again
   */
  Sent send(Person person, Letter letter, Optional<History> seen) {
    return inSomeForm(
        look -> {
          Sent sent = new Sent.Arrived();
          int part = 0;
          for (var data : look.create(letter)) {
            boolean there = seen.filter(past -> past.holds(letter, data)).isPresent();
            sent = there ? sent : send(person, data, letter, part);
            part++;
            if (!(sent instanceof Sent.Arrived)) {
              break;
            }
          }
          return sent;
        });
  }

  /** As it looks best, or as plain text where Discord does not take that. */
  private Sent inSomeForm(Function<Face, Sent> sending) {
    var sent = sending.apply(face);
    return sent instanceof Sent.Malformed && face != Face.PLAIN ? sending.apply(Face.PLAIN) : sent;
  }

  private Sent send(Person person, MessageCreateData data, Letter letter, int part) {
    var nonce = letter.nonce() + (part == 0 ? "" : "-" + part);
    var first = clock.instant();
    return attempts.until(
        () -> {
          if (!isLate(first) || !history(person).holds(letter, data)) {
            write(person, data, nonce);
          }
        });
  }

  /** Writes into the direct message, which is opened again if it is gone. */
  private void write(Person person, MessageCreateData data, String nonce) throws Fault {
    try {
      await(channel(person).sendMessage(data).setNonce(nonce));
    } catch (Fault fault) {
      if (fault.kind() != Fault.Kind.GONE) {
        throw fault;
      }
      channels.invalidate(person);
      await(channel(person).sendMessage(data).setNonce(nonce));
    }
  }

  private boolean isLate(Instant first) {
    return clock.instant().isAfter(first.plus(NONCE_WINDOW));
  }

  /**
   * Puts a letter where the person waits for the answer to an interaction.
   *
   * @param alone whether what has no room there is seen by its person alone
   */
  Sent answer(Reply reply, Letter letter, boolean alone) {
    if (clock.instant().isAfter(reply.until())) {
      return new Sent.Refused("the interaction is over");
    }
    return inSomeForm(
        look -> {
          var parts = look.create(letter);
          var sent = attempts.until(() -> put(reply, parts.getFirst()));
          return sent instanceof Sent.Arrived
              ? add(reply, parts.subList(1, parts.size()), alone)
              : sent;
        });
  }

  private void put(Reply reply, MessageCreateData part) throws Fault {
    reply.acknowledged().join();
    await(hook(reply).editOriginal(Face.edit(part)));
  }

  /** One more message behind an answer, seen by its person alone. */
  Sent add(Reply reply, Letter letter) {
    return inSomeForm(look -> add(reply, look.create(letter), true));
  }

  private Sent add(Reply reply, List<MessageCreateData> parts, boolean alone) {
    Sent sent = new Sent.Arrived();
    for (var part : parts) {
      sent = attempts.until(() -> await(hook(reply).sendMessage(part).setEphemeral(alone)));
      if (!(sent instanceof Sent.Arrived)) {
        break;
      }
    }
    return sent;
  }

  /** Takes the empty answer of an interaction away. */
  void withdraw(Reply reply) {
    attempts.until(
        () -> {
          reply.acknowledged().join();
          await(hook(reply).deleteOriginal());
        });
  }

  /** Tells somebody in a server, for all to see, where to click; they alone are notified. */
  void callOut(Person person, Scene where, Texts texts) {
    var channel = jda.join().getChannelById(GuildMessageChannel.class, where.channel());
    if (channel == null || !channel.canTalk()) {
      Event.of("may-not-write").with("channel", where.channel()).warned();
      return;
    }
    var said = texts.of("closed.public", person.value());
    attempts.until(() -> await(channel.sendMessage(said).mentionUsers(person.value())));
  }

  private InteractionHook hook(Reply reply) {
    return InteractionHook.from(jda.join(), reply.token());
  }

  /** The direct message's id, as far as it is known. */
  String address(Person person) {
    return Optional.ofNullable(channels.getIfPresent(person)).map(MessageChannel::getId).orElse("");
  }

  /** Shows that something is being read; nothing is lost if it fails. */
  void typing(Person person) {
    Optional.ofNullable(channels.getIfPresent(person))
        .ifPresent(c -> c.sendTyping().timeout(3, TimeUnit.SECONDS).queue(_ -> {}, _ -> {}));
  }

  /** Looks at a person's direct message; nothing if it cannot be read. */
  Optional<History> look(Person person) {
    var found = new ArrayList<History>();
    attempts.until(() -> found.add(history(person)));
    return found.stream().findFirst();
  }

  /** Takes replies away that still look as if they would come. */
  void takeBack(List<Message> promised) {
    for (var message : promised) {
      attempts.until(
          () -> {
            var now = await(message.getChannel().retrieveMessageById(message.getId()));
            if (now.getFlags().contains(Message.MessageFlag.LOADING)) {
              await(now.delete());
            }
          });
    }
  }

  private History history(Person person) throws Fault {
    var newest = await(channel(person).getHistory().retrievePast(History.MOST));
    return new History(new ArrayList<>(newest).reversed(), jda.join().getSelfUser().getIdLong());
  }

  /** The direct message with a person; asks Discord for it if need be. */
  MessageChannel channel(Person person) throws Fault {
    var known = channels.getIfPresent(person);
    if (known != null) {
      return known;
    }
    MessageChannel opened = await(jda.join().openPrivateChannelById(person.value()));
    met(person, opened);
    return opened;
  }

  private static <T> T await(RestAction<T> action) throws Fault {
    return Fault.await(action, PATIENCE);
  }
}
