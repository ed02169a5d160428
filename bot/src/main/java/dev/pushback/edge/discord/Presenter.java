package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Seat;
import dev.pushback.app.view.Countdown;
import dev.pushback.app.view.NewsView;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.StandingView;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.edge.discord.Incoming.Filled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the letters of a round: what happened, and what can be pressed now. */
final class Presenter {
  private final Texts texts;
  private final Epilogue epilogue;
  private final Buttons buttons;

  Presenter(Texts texts, Epilogue epilogue) {
    this.texts = requireNonNull(texts);
    this.epilogue = requireNonNull(epilogue);
    this.buttons = new Buttons(texts);
  }

  /**
   * What happened since the person looked; none if nothing of it is told.
   *
   * @param before said in front of it
   * @param direct whether answers can be typed as messages
   */
  List<Letter> news(Seat seat, News news, List<String> before, boolean direct, Instant now) {
    var parts = new ArrayList<>(before);
    parts.addAll(Markdown.of(new NewsView(texts.phrases()).of(news.before(), news.entries())));
    var in = news.after();
    boolean asks = news.entries().stream().anyMatch(entry -> asks(entry.fact()));
    if (asks) {
      Countdown.left(in, now).ifPresent(left -> parts.add(clock("clock", now.plus(left))));
    } else if (news.entries().stream().anyMatch(e -> e.fact() instanceof Fact.Resumed)) {
      Countdown.left(in, now).ifPresent(left -> parts.add(clock("clock.goes-on", now.plus(left))));
    }
    parts.addAll(epilogue.of(seat, in));
    var id = seat.interview().value();
    return parts.isEmpty()
        ? List.of()
        : Letter.all(id + ":" + in.version(), parts, buttons.of(id, in, direct));
  }

  private static boolean asks(Fact fact) {
    return fact instanceof Fact.Opened
        || fact instanceof Fact.Probed
        || fact instanceof Fact.Encouraged
        || fact instanceof Fact.Clarified;
  }

  private String clock(String key, Instant until) {
    return texts.of(key, until.getEpochSecond());
  }

  /**
   * Where a round stands that is taken up again.
   *
   * @param entries all that happened in it
   */
  List<Letter> standing(
      String key,
      List<String> before,
      Table table,
      List<Entry> entries,
      boolean direct,
      Instant now) {
    var in = table.now();
    var parts = new ArrayList<>(before);
    parts.addAll(Markdown.of(new StandingView(entries, in, texts.phrases()).page()));
    Countdown.left(in, now).ifPresent(left -> parts.add(clock("clock", now.plus(left))));
    parts.addAll(epilogue.of(table.seat(), in));
    return Letter.all(key + ":standing", parts, buttons.of(table.id(), in, direct));
  }

  /**
   * A sentence about the round on the table, if there is one.
   *
   * @param form one that was not taken: a button opens it again as it was sent, or, where it has no
   *     use any more, its words are given back
   */
  List<Letter> remark(
      String key, String sentence, Optional<Table> table, Optional<Filled> form, boolean direct) {
    var parts = new ArrayList<>(List.of(sentence));
    var rows = new ArrayList<List<Offer>>();
    form.ifPresent(
        sent -> {
          if (table.filter(laid -> buttons.useful(sent.press(), laid)).isPresent()) {
            rows.add(List.of(Offer.main(texts.of("button.reopen"), sent.press())));
          } else {
            parts.add(texts.of("kept.form"));
            sent.values().values().forEach(words -> parts.add("> " + Escaped.line(words)));
          }
        });
    var usual =
        table
            .map(laid -> buttons.of(laid.id(), laid.now(), direct))
            .orElseGet(() -> List.of(List.of(buttons.begin())));
    usual.forEach(row -> rows.add(without(form, row)));
    return Letter.all(key, parts, rows);
  }

  /** No message has two buttons that mean the same. */
  private static List<Offer> without(Optional<Filled> form, List<Offer> row) {
    return row.stream()
        .filter(offer -> form.filter(sent -> sent.press().equals(offer.press())).isEmpty())
        .toList();
  }

  /** A page by itself. */
  static List<Letter> page(String key, Page page) {
    return Letter.all(key, Markdown.of(page), List.of());
  }
}
