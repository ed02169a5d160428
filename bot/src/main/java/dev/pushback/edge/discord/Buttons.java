package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.view.CoachingView;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be pressed under the newest message of a round. */
final class Buttons {
  /** The detail of a press that drops an answer which is being written. */
  static final String ANYWAY = "anyway";

  private final Texts texts;

  Buttons(Texts texts) {
    this.texts = requireNonNull(texts);
  }

  /**
   * The rows of buttons.
   *
   * @param id of the round
   * @param direct whether answers can be typed as messages
   */
  List<List<Offer>> of(String id, Interview in, boolean direct) {
    boolean practice = in.mode() == Mode.PRACTICE;
    return switch (in.stage()) {
      case Stage.Answering _ ->
          List.of(
              row(
                  id,
                  direct ? Deed.DONE : Deed.ANSWER,
                  practice
                      ? List.of(hint(id, in), offer(id, Deed.ASK), skip(id, in))
                      : List.of(offer(id, Deed.ASK), skip(id, in))),
              others(id, direct, Deed.WHY, Deed.PAUSE, Deed.END));
      case Stage.Retrying _ ->
          List.of(
              row(id, direct ? Deed.DONE : Deed.ANSWER, List.of(skip(id, in))),
              others(id, direct, Deed.WHY, Deed.PAUSE, Deed.END));
      case Stage.Rating _ -> List.of(ratings(id));
      case Stage.Reviewing _ -> List.of(reviewing(id, in));
      case Stage.Over _ -> List.of(over(id, in, practice));
      case Stage.Blank _, Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ -> List.of();
    };
  }

  /** What begins a round. */
  Offer begin() {
    return Offer.main(texts.of("button.begin"), Press.of(Deed.NEW));
  }

  /** Whether the form that a button opens can still be sent, at once or a little later. */
  boolean useful(Press press, Table table) {
    if (!press.interview().equals(table.id())) {
      return false;
    }
    var stage = table.now().stage();
    return press.deed() == Deed.APPEAL
        ? stage instanceof Stage.Reviewing || stage instanceof Stage.Reconsidering
        : stage instanceof Stage.Answering
            || stage instanceof Stage.Reading
            || stage instanceof Stage.Retrying
            || stage instanceof Stage.Rereading;
  }

  /** A hint belongs to one state of the round, so that two quick presses give one. */
  private Offer hint(String id, Interview in) {
    return Offer.of(texts.label(Deed.HINT), new Press(Deed.HINT, id, "" + in.version()));
  }

  private Offer skip(String id, Interview in) {
    return Offer.of(texts.label(Deed.SKIP), new Press(Deed.SKIP, id, asked(in)));
  }

  /** Which question is to be answered, by its number. */
  static String asked(Interview in) {
    return "" + in.heard().probes().size();
  }

  private List<Offer> row(String id, Deed main, List<Offer> others) {
    return Stream.concat(
            Stream.of(Offer.main(texts.label(main), Press.of(main, id))), others.stream())
        .toList();
  }

  private List<Offer> others(String id, boolean direct, Deed... deeds) {
    var row = new ArrayList<Offer>();
    if (direct) {
      row.add(Offer.of(texts.of("button.form"), Press.of(Deed.ANSWER, id)));
    }
    Arrays.stream(deeds).forEach(deed -> row.add(offer(id, deed)));
    return row;
  }

  private Offer offer(String id, Deed deed) {
    return Offer.of(texts.label(deed), Press.of(deed, id));
  }

  private static List<Offer> ratings(String id) {
    return Arrays.stream(Band.values())
        .map(
            band ->
                Offer.of(
                    band.level() + " " + band.word(), new Press(Deed.RATE, id, "" + band.level())))
        .toList();
  }

  private List<Offer> reviewing(String id, Interview in) {
    var others = Stream.of(Deed.WHY, Deed.APPEAL, Deed.CLOSE).map(deed -> offer(id, deed)).toList();
    return CoachingView.canRetry(in) ? row(id, Deed.RETRY, others) : others;
  }

  private List<Offer> over(String id, Interview in, boolean practice) {
    var row = new ArrayList<Offer>();
    if (in.judged() && !in.sealed()) {
      row.add(offer(id, Deed.WHY));
    }
    if (practice) {
      row.add(offer(id, Deed.SAMPLE));
    }
    boolean loop = in.plan().flatMap(plan -> plan.part()).isPresent();
    row.add(loop ? offer(id, Deed.NEXT) : offer("", Deed.NEW));
    return row;
  }
}
