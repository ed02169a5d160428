package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.practice.Begun;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Occasion;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Seat;
import dev.pushback.app.view.Countdown;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What goes on between one person and the bot: the round on the table, the answer that is being
 * written, the reply that is awaited. All of it happens in the person's lane.
 */
final class Conversation {
  private final Person person;
  private final Lane lane;
  private final Ways ways;
  private final Outlet outlet;
  private final Voice voice;
  private final Draft draft = new Draft();
  private final Alarm silence;
  private final Watch watch;
  private final Pad pad = new Pad();
  private Optional<Table> table = Optional.empty();
  private String occasion = "";

  Conversation(Person person, Lane lane, Ways ways) {
    this.person = requireNonNull(person);
    this.lane = requireNonNull(lane);
    this.ways = requireNonNull(ways);
    this.outlet = new Outlet(ways.line(), person, ways.tongues().english().texts());
    this.voice = new Voice(ways.tongues(), outlet);
    this.silence = new Alarm(ways.timers(), lane);
    this.watch = new Watch(ways, person, lane);
  }

  Person person() {
    return person;
  }

  Lane lane() {
    return lane;
  }

  Outlet outlet() {
    return outlet;
  }

  Draft draft() {
    return draft;
  }

  Optional<Table> table() {
    return table;
  }

  boolean isOnTable(String interview) {
    return table.filter(laid -> laid.id().equals(interview)).isPresent();
  }

  /** Drops what the door holds in memory about the person. */
  void forget() {
    ways.door().forget(person);
  }

  /** Where the round on the table stands; nothing if there is none. */
  Optional<Stage> stage() {
    return table.map(laid -> laid.now().stage());
  }

  Instant now() {
    return ways.clock().instant();
  }

  /** The key of what is said next in reply to something received. */
  void about(String received) {
    occasion = received;
  }

  /** The same, of something that may be a form. */
  void about(Incoming received) {
    about(received.id());
    pad.received(received);
  }

  String occasion() {
    return occasion;
  }

  /** Gives a signal to the round on the table; whether it was dealt with. */
  boolean hear(Signal signal, Occasion when) {
    if (table.isEmpty()) {
      remark(occasion, voice.tongue().texts().of("nothing.running"));
      return true;
    }
    return ways.door().hear(table.get().seat(), signal, when);
  }

  /** Lays a round on the table, with what is said in front of its first words. */
  void sit(Begun begun, List<String> before, Occasion when) throws JournalException {
    var seat = begun.seat();
    boolean stayed = isOnTable(seat.interview().value());
    int shown = ways.places().shown(seat.interview());
    table = Optional.of(Table.laid(seat, begun.soFar(), shown));
    voice.begin(before);
    move(Optional.of(seat.interview()));
    if (begun.plan().isPresent()) {
      hear(new Signal.Open(begun.plan().get()), when);
    } else {
      takeUp(begun.soFar(), stayed);
    }
  }

  /**
   * Shows a round that is taken up again.
   *
   * @param stayed whether it was never left, so that its clock goes on as it did
   */
  private void takeUp(List<Entry> entries, boolean stayed) {
    var laid = table.orElseThrow();
    var at = now();
    if (voice.standing(occasion, laid, entries, at)) {
      laid.seenAll();
      seen(laid.seat(), laid.now());
    }
    if (!stayed
        && (laid.now().stage() instanceof Stage.Answering
            || laid.now().stage() instanceof Stage.Retrying)) {
      hear(new Signal.Resume(), Occasion.of(at));
    }
    ways.door().wake(laid.seat());
  }

  /** Lays a round on the table as it was left when the bot went down. */
  void recover(Table left) {
    table = Optional.of(left);
    if (left.next().isPresent()) {
      look();
    }
    showNews();
    if (left.now().stage() instanceof Stage.Answering
        && Countdown.left(left.now(), now()).isPresent()) {
      hear(new Signal.Resume(), Occasion.of(now()));
    }
    ways.door().wake(left.seat());
  }

  /** Looks at what lies in the direct message, so that nothing of it is sent again. */
  Optional<History> look() {
    var history = ways.line().look(person);
    history.ifPresent(outlet::found);
    return history;
  }

  Pad pad() {
    return pad;
  }

  /** Takes the round from the table; it can be taken up later. */
  void clear() throws JournalException {
    table = Optional.empty();
    silence.giveUp();
    watch.end();
    move(Optional.empty());
  }

  private void move(Optional<InterviewId> interview) throws JournalException {
    ways.places().move(new Place(person, ways.line().address(person), interview));
  }

  /** Something happened in a round; it is shown if the round is on the table. */
  void happened(Seat seat, List<Entry> news) {
    table
        .filter(laid -> laid.seat().interview().equals(seat.interview()))
        .ifPresent(
            laid -> {
              laid.happened(news);
              showNews();
            });
  }

  /** Shows what the person has not seen yet. */
  void showNews() {
    table.ifPresent(
        laid -> {
          var news = laid.next();
          while (news.isPresent() && shown(laid.seat(), news.get())) {
            laid.seen();
            news = laid.next();
          }
          if (news.isPresent()) {
            laid.join();
          }
        });
    watch.over(table, () -> hear(new Signal.Tick(), Occasion.of(now())));
  }

  private boolean shown(Seat seat, News news) {
    boolean all = voice.news(seat, news, now());
    if (all) {
      seen(seat, news.after());
    }
    return all;
  }

  private void seen(Seat seat, Interview upTo) {
    ways.places().shown(seat.interview(), person, upTo.version());
  }

  void refused(Refusal why, String key) {
    if (why != Refusal.STALE) {
      voice.refused(key, why, table, pad.notTaken());
    }
  }

  /** Says a sentence about the round on the table, with what can be pressed now. */
  void remark(String key, String sentence) {
    voice.remark(key, sentence, table);
  }

  void trouble(String oneLine, String key) {
    var more = draft.isEmpty() ? "" : "\n" + voice.tongue().texts().of("trouble.again");
    remark(key + ":trouble", Escaped.line(oneLine) + more);
  }

  /** Says a sentence of ours, with buttons below it. */
  void tell(String key, String sentence, Offer... offers) {
    voice.tell(key, sentence, offers);
  }

  Voice voice() {
    return voice;
  }

  Alarm silence() {
    return silence;
  }
}
