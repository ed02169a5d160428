package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Room;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** All conversations that are going on: one for each person, each in its own lane. */
final class Conversations implements Room {
  private static final Duration IDLE = Duration.ofHours(2);

  private final LoadingCache<Person, Conversation> all =
      Caffeine.newBuilder().expireAfterAccess(IDLE).build(this::fresh);
  private final CompletableFuture<Ways> ways = new CompletableFuture<>();
  private final Executor threads;
  private final Tables tables;
  private final Inbox inbox;
  private final Gaps gaps;

  Conversations(Executor threads, Tables tables, Inbox inbox, Gaps gaps) {
    this.threads = requireNonNull(threads);
    this.tables = requireNonNull(tables);
    this.inbox = requireNonNull(inbox);
    this.gaps = requireNonNull(gaps);
  }

  /** From now on people can be talked with. */
  void open(Ways through) {
    ways.complete(through);
  }

  private Conversation fresh(Person person) {
    var lane = new Lane(threads);
    var with = new Conversation(person, lane, ways.join());
    lane.add(() -> tables.lay(with));
    return with;
  }

  Conversation with(Person person) {
    return all.get(person);
  }

  /**
   * Deals with something that was sent, after all that the same person sent before.
   *
   * @param kept completes once it is safe: with true if it is new
   */
  void received(Incoming in, CompletionStage<Boolean> kept, Optional<Reply> reply) {
    if (in.scene().direct()) {
      ways.join().line().owns(in.person(), in.scene().channel());
    }
    var with = with(in.person());
    with.lane().add(() -> heard(with, new Arrival(in, kept, reply)));
  }

  private void heard(Conversation with, Arrival fresh) {
    if (gaps.isBehind(with)) {
      inOrder(with, gaps.before(with, fresh));
    } else {
      take(with, fresh);
    }
  }

  private void take(Conversation with, Arrival arrival) {
    var in = arrival.in();
    var reply = arrival.reply();
    with.about(in);
    try {
      if (!arrival.kept().toCompletableFuture().join()) {
        return;
      }
      Event.of("received", in).with("kind", Envelope.kind(in)).told();
      hear(with, in, reply);
      with.showNews();
      boolean done = with.voice().tongue().doors().take(with, in);
      with.lane().soon(() -> settled(with, in, done));
    } catch (CompletionException e) {
      failed(with, in, reply, e.getCause() instanceof JournalException j ? j : lost(e));
    } catch (JournalException e) {
      failed(with, in, reply, e);
    }
  }

  /** From now on the person waits for what comes of this. */
  private static void hear(Conversation with, Incoming in, Optional<Reply> reply) {
    with.voice().speak(in.scene().language());
    reply.ifPresentOrElse(
        waiting -> with.outlet().awaited(in.id(), waiting, in.scene()),
        () -> with.outlet().addressed(in.scene()));
  }

  private static JournalException lost(CompletionException e) {
    Event.of("not-kept").with(e).failed();
    return new JournalException.Unavailable("This could not be kept. Please send it once more.");
  }

  private void settled(Conversation with, Incoming in, boolean done) {
    boolean reading = with.table().filter(t -> t.now().awaiting() == Awaiting.READER).isPresent();
    with.outlet().settle(in.id() + ":settled", reading);
    if (done) {
      try {
        inbox.settle(List.of(in.id()));
      } catch (JournalException e) {
        Event.of("not-settled", in).with("why", e.getMessage()).failed();
      }
    }
  }

  private static void failed(
      Conversation with, Incoming in, Optional<Reply> reply, JournalException e) {
    Event.of("not-done", in).with("why", e.getMessage()).failed();
    hear(with, in, reply);
    with.trouble(String.valueOf(e.getMessage()), in.id());
  }

  /** Does something in the lane of a person who is talked with, if they are. */
  void present(Person person, BiConsumer<Answers, Conversation> work) {
    var with = all.getIfPresent(person);
    if (with != null) {
      with.lane().add(() -> work.accept(with.voice().tongue().doors().answers(), with));
    }
  }

  /** What was written into the form of a button before and was not taken. */
  Map<String, String> keptForm(Incoming.Pressed in) {
    var with = all.getIfPresent(in.person());
    return with == null ? Map.of() : with.pad().of(in.press());
  }

  /** Somebody who may have sent something while the line was broken. */
  void lookAfter(Person person) {
    var with = with(person);
    with.lane()
        .add(
            () -> {
              if (gaps.isBehind(with)) {
                inOrder(with, gaps.left(with, List.of()));
              }
            });
  }

  /** Deals with what a person sent before the bot went down, and with what they sent since. */
  void takeUp(Person person, List<Arrival> waiting) {
    var with = with(person);
    with.lane().add(() -> inOrder(with, gaps.left(with, waiting)));
  }

  private void inOrder(Conversation with, List<Arrival> arrivals) {
    var works = new ArrayList<Runnable>();
    arrivals.forEach(arrival -> works.add(() -> take(with, arrival)));
    works.add(() -> with.outlet().forgetFound());
    with.lane().first(works);
  }

  /** Everybody who is talked with at present. */
  List<Person> people() {
    return List.copyOf(all.asMap().keySet());
  }

  @Override
  public void show(Seat seat, List<Entry> news, Interview now) {
    var with = with(seat.person());
    with.lane().soon(() -> with.happened(seat, news));
    with.lane().soon(() -> with.voice().tongue().doors().answers().turned(with));
  }

  @Override
  public void refuse(Seat seat, Refusal why, Interview now) {
    var with = with(seat.person());
    with.lane().soon(() -> with.refused(why, with.occasion()));
  }

  @Override
  public void trouble(Seat seat, String oneLine) {
    var with = with(seat.person());
    with.lane().soon(() -> with.trouble(oneLine, with.occasion()));
  }
}
