package dev.pushback.edge.terminal;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Stage;
import java.util.List;
import java.util.Optional;

/** Where a round stands that is taken up again: what was on the screen when it was left. */
final class StandingView {
  private static final String TAKEN_UP = "Taken up again: ";

  private final int width;
  private final NewsView news;
  private final List<Entry> entries;
  private final Interview in;

  /**
   * @param entries all that happened in the round so far
   */
  StandingView(int width, List<Entry> entries, Interview in) {
    this.width = width;
    this.news = new NewsView(width);
    this.entries = entries.stream().filter(e -> !(e.fact() instanceof Fact.Resumed)).toList();
    this.in = in;
  }

  Page page() {
    return switch (in.stage()) {
      case Stage.Blank _ -> new Page(width);
      case Stage.Answering _ -> top().add(news.interviewer(question())).add(kept()).add(open());
      case Stage.Reading _ -> top().add(asked()).blank().text(0, Words.READING);
      case Stage.Rereading _, Stage.Reconsidering _ -> top().blank().text(0, Words.READING);
      case Stage.Rating _ -> top().add(news.rating());
      case Stage.Reviewing _ -> news.score(in, true);
      case Stage.Retrying _ -> top().add(news.secondAttempt(in));
      case Stage.Over _ ->
          in.judged()
              ? (in.sealed() ? news.sealed() : news.score(in, false)).add(news.closing(in))
              : ScorecardView.notAssessed(in, Optional.empty(), width).add(news.closing(in));
    };
  }

  private Page top() {
    var mode = NewsView.kind(in);
    var room = width - TAKEN_UP.length() - mode.length() - 2;
    var title = Measure.beginning(Harmless.line(in.sheet().question().title()), room);
    return new Page(width).rule('=').row(TAKEN_UP + title, mode, true).rule('=');
  }

  private String question() {
    return in.transcript().turns().getFirst().text();
  }

  /** The question while nobody is to answer it. */
  private Page asked() {
    return new Page(width).blank().heading("The question was:").prose(2, question());
  }

  private Page kept() {
    int said = in.transcript().candidateTexts().size();
    var kept =
        switch (said) {
          case 0 -> "Nothing was handed in yet.";
          case 1 -> "Your first answer is kept.";
          default -> "Your " + said + " answers so far are kept.";
        };
    return new Page(width).blank().text(0, kept + " Lines that were not handed in are not kept.");
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
    var page = new Page(width);
    if (since.stream().noneMatch(entry -> entry.fact() instanceof Fact.Probed)) {
      pressing.ifPresent(probed -> page.add(news.interviewer(probed.probe().text())));
    }
    return page.add(news.of(Interview.fold(in.sheet(), entries.subList(0, from)), since));
  }
}
