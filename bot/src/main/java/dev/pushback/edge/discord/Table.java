package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The round that lies between a person and the bot: how it stands, and how far it was shown. */
final class Table {
  private final Seat seat;
  private final Deque<News> unshown = new ArrayDeque<>();
  private Interview now;

  /**
   * @param shown the round as the person saw it last
   */
  Table(Seat seat, Interview shown) {
    this.seat = requireNonNull(seat);
    this.now = requireNonNull(shown);
  }

  /**
   * A round of which some was not shown. What bears the same time happened at one stroke, so that
   * it is told in the same messages as if nothing had come between.
   */
  static Table laid(Seat seat, List<Entry> entries, int shown) {
    int seen = Math.min(shown, entries.size());
    var table = new Table(seat, Interview.fold(seat.sheet(), entries.subList(0, seen)));
    int from = seen;
    for (int i = seen + 1; i <= entries.size(); i++) {
      if (i == entries.size() || !entries.get(i).at().equals(entries.get(from).at())) {
        table.happened(entries.subList(from, i));
        from = i;
      }
    }
    return table;
  }

  Seat seat() {
    return seat;
  }

  String id() {
    return seat.interview().value();
  }

  Interview now() {
    return now;
  }

  /** What the person is to see next. */
  Optional<News> next() {
    return Optional.ofNullable(unshown.peekFirst());
  }

  void happened(List<Entry> entries) {
    var news = News.of(now, entries);
    unshown.addLast(news);
    now = news.after();
  }

  /** The person has seen what was next. */
  void seen() {
    unshown.pollFirst();
  }

  /** The person has seen all of it. */
  void seenAll() {
    unshown.clear();
  }

  /** What could not be told piece by piece is told together. */
  void join() {
    var entries = new ArrayList<Entry>();
    unshown.forEach(news -> entries.addAll(news.entries()));
    var first = Optional.ofNullable(unshown.peekFirst());
    unshown.clear();
    first.ifPresent(news -> unshown.addLast(News.of(news.before(), entries)));
  }
}
