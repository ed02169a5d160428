package dev.pushback.app.view;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Recommendation;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.loop.Loop;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who saw a decision otherwise, and how strongly the others were for it. */
final class DissentView {
  private final Loop loop;
  private final Decision decision;

  DissentView(Loop loop, Decision decision) {
    this.loop = loop;
    this.decision = decision;
  }

  Page page() {
    var page = new Page().blank().rule().heading("Dissent").blank();
    if (decision.dissent().isEmpty()) {
      return page.text(0, none());
    }
    decision.dissent().forEach(vote -> page.item("  - ", against(vote)));
    var others = strengths(decision.dissent().getFirst().positive());
    return others.isEmpty() ? page : page.blank().text(0, "With the decision: " + others + ".");
  }

  private String none() {
    boolean positive = decision.votes().getFirst().positive();
    long strengths = decision.votes().stream().map(Vote::recommendation).distinct().count();
    return strengths == 1
        ? "None. Every round recommended "
            + Words.of(decision.votes().getFirst().recommendation())
            + "."
        : "None against the decision, but not all as strongly: " + strengths(!positive) + ".";
  }

  private String against(Vote vote) {
    return "%s recommended %s, because of %s."
        .formatted(
            DecisionView.name(loop, vote.card().round()),
            Words.of(vote.recommendation()),
            CommitteeView.scored(vote.stoodOut()));
  }

  /**
   * The rounds by what they recommended.
   *
   * @param no whether those that recommend against a hire are meant, or those for it
   */
  private String strengths(boolean no) {
    return Arrays.stream(Recommendation.values())
        .filter(strength -> strength.positive() != no && !decision.votes(strength).isEmpty())
        .map(strength -> Words.of(strength) + " from " + rounds(strength))
        .collect(Collectors.joining("; "));
  }

  private String rounds(Recommendation strength) {
    return Enumeration.of(
        decision.votes(strength).stream()
            .map(vote -> DecisionView.name(loop, vote.card().round()))
            .toList());
  }
}
