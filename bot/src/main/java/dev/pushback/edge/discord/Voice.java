package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Seat;
import dev.pushback.app.view.Refusals;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Refusal;
import dev.pushback.edge.discord.Incoming.Filled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the bot speaks to one person: in their language, with what can be pressed now. */
final class Voice {
  private final Tongues tongues;
  private final Outlet outlet;
  private Tongue tongue;
  private Presenter presenter;
  private List<String> preface = List.of();

  Voice(Tongues tongues, Outlet outlet) {
    this.tongues = requireNonNull(tongues);
    this.outlet = requireNonNull(outlet);
    this.tongue = tongues.english();
    this.presenter = new Presenter(tongue.texts(), tongue.epilogue());
  }

  /** From now on it speaks a person's language, if that is told. */
  void speak(String language) {
    if (!language.isEmpty()) {
      tongue = tongues.of(language);
      outlet.speak(tongue.texts());
      presenter = new Presenter(tongue.texts(), tongue.epilogue());
    }
  }

  Tongue tongue() {
    return tongue;
  }

  /** What is said in front of the next news. */
  void begin(List<String> before) {
    preface = List.copyOf(before);
  }

  /** Tells what happened; whether the person has all of it. */
  boolean news(Seat seat, News news, Instant now) {
    return said(direct -> presenter.news(seat, news, preface, direct, now));
  }

  /** Tells where a round stands that is taken up again; whether the person has all of it. */
  boolean standing(String key, Table laid, List<Entry> entries, Instant now) {
    return said(direct -> presenter.standing(key, preface, laid, entries, direct, now));
  }

  private boolean said(Function<Boolean, List<Letter>> written) {
    boolean all = outlet.put(written);
    if (all) {
      preface = List.of();
    }
    return all;
  }

  /**
   * Says why something was not done.
   *
   * @param form the form that was not taken, if it was one
   */
  void refused(String key, Refusal why, Optional<Table> table, Optional<Filled> form) {
    var sentence = new Refusals(tongue.texts().phrases()).of(why);
    outlet.put(direct -> presenter.remark(key + ":refused", sentence, table, form, direct));
  }

  /** Says a sentence about the round on the table. */
  void remark(String key, String sentence, Optional<Table> table) {
    outlet.put(direct -> presenter.remark(key, sentence, table, Optional.empty(), direct));
  }

  /** Says a sentence of ours, with buttons below it. */
  void tell(String key, String sentence, Offer... offers) {
    outlet.put(List.of(Letter.of(key, sentence, offers)));
  }
}
