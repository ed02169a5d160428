package dev.pushback.app.view;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Stage;
import java.util.List;
import java.util.Optional;

/** Where a round stands that is taken up again: what was on the screen when it was left. */
public final class StandingView {
  private static final String TAKEN_UP = "Taken up again: ";

  private final Phrases phrases;
  private final NewsView news;
  private final List<Entry> entries;
  private final Interview in;

  /**
   * Of a round.
   *
   * @param entries all that happened in the round so far
   */
  public StandingView(List<Entry> entries, Interview in, Phrases phrases) {
    this.phrases = phrases;
    this.news = new NewsView(phrases);
    this.entries = entries.stream().filter(e -> !(e.fact() instanceof Fact.Resumed)).toList();
    this.in = in;
  }

  /** What is shown before the round goes on. */
  public Page page() {
    return switch (in.stage()) {
      case Stage.Blank _ -> new Page();
      case Stage.Answering _ -> top().add(NewsView.interviewer(question())).add(kept()).add(open());
      case Stage.Reading _ -> top().add(asked()).blank().text(0, Words.READING);
      case Stage.Rereading _, Stage.Reconsidering _ -> top().blank().text(0, Words.READING);
      case Stage.Rating _ -> top().add(NewsView.rating());
      case Stage.Reviewing _ -> news.score(in, true);
      case Stage.Retrying _ -> top().add(NewsView.secondAttempt(in));
      case Stage.Over _ ->
          in.judged()
              ? (in.sealed() ? NewsView.sealed() : news.score(in, false)).add(news.closing(in))
              : ScorecardView.notAssessed(in, Optional.empty(), phrases).add(news.closing(in));
    };
  }

  private Page top() {
    var title = in.sheet().question().title();
    return new Page().strongRule().banner(TAKEN_UP, title, OpeningView.kind(in)).strongRule();
  }

  private String question() {
    return in.transcript().turns().getFirst().text();
  }

  /** The question while nobody is to answer it. */
  private Page asked() {
    return new Page().blank().heading("The question was:").prose(2, question());
  }

  private Page kept() {
    int said = in.transcript().candidateTexts().size();
    var kept =
        switch (said) {
          case 0 -> "Nothing was handed in yet.";
          case 1 -> "Your first answer is kept.";
          default -> "Your " + said + " answers so far are kept.";
        };
    return new Page().blank().text(0, kept + " " + phrases.of(Phrase.DRAFT_NOT_KEPT));
  }

  /** All that came after the last answer, behind the follow-up that it belongs to. */
  private Page open() {
    int from = 1;
    Optional<Fact.Probed> pressing = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).fact() instanceof Fact.Probed probed) {
        pressing = Optional.of(probed);
      } else if (entries.get(i).fact() instanceof Fact.Answered) {
        from = i + 1;
      }
    }
    var since = entries.subList(from, entries.size());
    var page = new Page();
    if (since.stream().noneMatch(entry -> entry.fact() instanceof Fact.Probed)) {
      pressing.ifPresent(probed -> page.add(NewsView.interviewer(probed.probe().text())));
    }
    return page.add(news.of(Interview.fold(in.sheet(), entries.subList(0, from)), since));
  }
}
