package dev.pushback.app.view;

import dev.pushback.core.committee.Mark;
import dev.pushback.core.committee.Recommendation;
import dev.pushback.core.committee.Sealed;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.scoring.Scorecard;
import java.util.List;

/** Why a round recommends what it does, in one sentence. */
final class Grounds {
  private static final String EACH = Scale.number(Scorecard.READY_EACH);

  private Grounds() {}

  static String of(Vote vote) {
    var card = vote.card();
    return switch (vote.recommendation()) {
      case STRONG_NO ->
          "The overall is below "
              + Scale.exact(Recommendation.STRONG_NO_BELOW)
              + ": hardly anything of what was asked for.";
      case NO -> counted(card) + no(card) + ".";
      case YES -> counted(card) + reached(card) + "; no part is below " + EACH + ".";
      case STRONG_YES ->
          counted(card)
              + "at least half a point above "
              + expected(card)
              + "; no part is below "
              + Scale.number(Recommendation.STRONG_EACH)
              + ".";
    };
  }

  private static String no(Sealed card) {
    var weak = weak(card.weak());
    if (card.missing() == 0) {
      return reached(card) + "; but " + weak;
    }
    var tooLittle = Scale.exact(card.missing()) + " short of " + expected(card);
    return card.weak().isEmpty() ? tooLittle : tooLittle + "; " + weak;
  }

  private static String weak(List<Mark> weak) {
    return Enumeration.of(weak.stream().map(CommitteeView::scored).toList())
        + (weak.size() == 1 ? " is" : " are")
        + " below "
        + EACH;
  }

  private static String reached(Sealed card) {
    return "which reaches " + expected(card);
  }

  private static String counted(Sealed card) {
    return Scale.exact(card.ready()) + " with follow-ups counted in part, ";
  }

  private static String expected(Sealed card) {
    return "the " + Scale.exact(card.level().expected()) + " of " + card.level().word() + " level";
  }
}
