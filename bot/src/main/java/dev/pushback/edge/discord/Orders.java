package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.practice.Beginning;
import dev.pushback.app.practice.Begun;
import dev.pushback.app.practice.LoopRuns;
import dev.pushback.app.practice.Order;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Occasion;
import dev.pushback.app.view.LoopView;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.rubric.Seniority;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sits people down: to a new round, the next of a loop, or one that was left. */
final class Orders {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final List<String> CHOICES =
      List.of("question", "kind", "round", "team", "role", "mode", "minutes", "level");

  private final Library library;
  private final Journal journal;
  private final Reception reception;
  private final Quotas quotas;
  private final Texts texts;

  Orders(Library library, Journal journal, Reception reception, Quotas quotas, Texts texts) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.reception = requireNonNull(reception);
    this.quotas = requireNonNull(quotas);
    this.texts = requireNonNull(texts);
  }

  /** {@code /practice}: any option means a new round. */
  void practice(Conversation with, Incoming in, Map<String, String> options)
      throws JournalException {
    boolean chosen = CHOICES.stream().anyMatch(options::containsKey);
    sit(with, in, order(options, chosen));
  }

  /** {@code /loop}: the round of it that was left, or the next one. */
  void loop(Conversation with, Incoming in, Map<String, String> options) throws JournalException {
    sit(with, in, order(options, Boolean.parseBoolean(options.getOrDefault("afresh", "false"))));
  }

  /** {@code /resume}: the round that is named, or the newest that was left. */
  void resume(Conversation with, Incoming in, String round) throws JournalException {
    var newest =
        new Rounds(library, journal, in.person())
            .unfinished().stream().findFirst().map(kept -> kept.interview().value());
    var wanted = round.isBlank() ? newest : Optional.of(round);
    if (wanted.isEmpty()) {
      with.tell(in.id(), texts.of("nothing.left"), begin());
    } else {
      sit(with, in, order(Map.of("resume", wanted.get()), false));
    }
  }

  private Offer begin() {
    return Offer.main(texts.of("button.begin"), Press.of(Deed.NEW));
  }

  /** A round without any wish, also if another is unfinished. */
  void another(Conversation with, Incoming in) throws JournalException {
    sit(with, in, order(Map.of(), true));
  }

  private static Order order(Map<String, String> options, boolean fresh) {
    return new Order(
        option(options, "question"),
        option(options, "kind"),
        option(options, "round"),
        option(options, "mode").map(word -> Mode.valueOf(word.toUpperCase(Locale.ROOT))),
        option(options, "minutes").map(Integer::valueOf),
        Optional.empty(),
        option(options, "level").map(word -> Seniority.valueOf(word.toUpperCase(Locale.ROOT))),
        option(options, "team"),
        option(options, "role"),
        option(options, "loop"),
        option(options, "resume"),
        fresh);
  }

  private static Optional<String> option(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
  }

  private void sit(Conversation with, Incoming in, Order order) throws JournalException {
    with.outlet().reopen();
    var rounds = new Rounds(library, journal, in.person());
    var open = rounds.unfinished();
    var fresh = new InterviewId("d" + Long.toString(Long.parseLong(in.id()), Character.MAX_RADIX));
    switch (reception.begin(in.person(), order, fresh, with.now())) {
      case Beginning.Ready(var begun) -> {
        var reached = begun.plan().isEmpty() ? Optional.<String>empty() : quotas.reached(in);
        if (reached.isPresent()) {
          Event.of("quota-reached", in).told();
          with.tell(in.id(), reached.get());
        } else {
          var interview = begun.seat().interview().value();
          Event.of("round", in).with("interview", interview).told();
          with.sit(begun, preface(begun, order, rounds, open), of(in));
        }
      }
      case Beginning.Complete(var run) -> complete(with, in, run.loop().id());
      case Beginning.NoneFits _ -> with.tell(in.id(), texts.of("none.fits", wishes(order)));
      case Beginning.NoSuchLoop(var loop) ->
          with.tell(in.id(), texts.of("no.loop.named", Escaped.line(loop)));
      case Beginning.NoSuchRound _ -> with.tell(in.id(), texts.of("no.round.named"));
      case Beginning.Gone _ -> with.tell(in.id(), texts.of("gone.question"), begin());
    }
  }

  private static Occasion of(Incoming in) {
    return new Occasion(in.at(), List.of(in.id()));
  }

  private void complete(Conversation with, Incoming in, String loop) {
    with.tell(
        in.id(),
        texts.of("loop.complete"),
        Offer.main(texts.of("button.afresh"), new Press(Deed.NEXT, "", loop)));
  }

  /**
   * What is said in front of a new round: what is left open, where it stands, why it was chosen.
   */
  private List<String> preface(Begun begun, Order order, Rounds rounds, List<Journal.Kept> open) {
    var said = new ArrayList<String>();
    if (begun.plan().isPresent()) {
      unfinished(rounds, open).ifPresent(said::add);
      begun
          .back()
          .map(
              back ->
                  texts.of(
                      "came-back",
                      Escaped.line(back.check().name()),
                      DAY.format(back.missed().atZone(ZoneOffset.UTC))))
          .ifPresent(said::add);
      order.team().map(team -> texts.of("asked.as", Escaped.line(team))).ifPresent(said::add);
    }
    begun
        .part()
        .flatMap(
            part -> LoopRuns.loop(library, part.loop()).map(loop -> LoopView.heading(loop, part)))
        .map(Escaped::line)
        .ifPresent(said::add);
    return said.isEmpty() ? List.of() : List.of(String.join("\n", said));
  }

  private Optional<String> unfinished(Rounds rounds, List<Journal.Kept> open) {
    var known = open.stream().filter(kept -> rounds.sheet(kept).isPresent()).toList();
    return known.stream()
        .findFirst()
        .flatMap(rounds::sheet)
        .map(sheet -> Escaped.line(sheet.question().title()))
        .map(
            title ->
                known.size() == 1
                    ? texts.of("still.open.one", title)
                    : texts.of("still.open.many", known.size(), title));
  }

  private static String wishes(Order order) {
    return Stream.of(
            named("question", order.question()),
            named("kind", order.kind()),
            named("round", order.round()),
            named("role", order.role()),
            named("team", order.team()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> named(String what, Optional<String> wish) {
    return wish.map(name -> what + " " + Escaped.line(name));
  }
}
