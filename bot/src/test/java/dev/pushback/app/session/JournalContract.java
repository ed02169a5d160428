package dev.pushback.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.session.JournalException.Conflict;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every journal does, whatever it keeps its facts in. */
public abstract class JournalContract {
  protected static final Person ANN = new Person("ann");
  protected static final Person BEN = new Person("ben");
  protected static final InterviewId FIRST = new InterviewId("first");
  protected static final InterviewId SECOND = new InterviewId("second");
  protected static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

  protected abstract Journal journal() throws JournalException;

  protected static Entry opened(String question) {
    var plan = new Plan(Mode.REAL, Duration.ofMinutes(30), 4);
    return new Entry(NOON, new Fact.Opened(question, 2, "sense", 3, "c0ffee", "What now?", plan));
  }

  protected static Entry said(String text) {
    return new Entry(NOON.plusSeconds(60), new Fact.Answered("key", text));
  }

  protected static Entry ended() {
    return new Entry(NOON.plusSeconds(120), new Fact.Ended());
  }

  @Test
  void factsComeBackInOrder() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn")));
    journal().append(FIRST, ANN, 1, List.of(said("one"), said("two")));
    journal().append(FIRST, ANN, 3, List.of(ended()));

    assertThat(journal().entries(FIRST))
        .containsExactly(opened("churn"), said("one"), said("two"), ended());
  }

  @Test
  void anUnknownInterviewIsEmpty() throws JournalException {
    assertThat(journal().entries(FIRST)).isEmpty();
  }

  @Test
  void anyTextComesBackAsItWas() throws JournalException {
    var texts = List.of("", "\u0000 \u001f \" \\ \n", "naïve 漢字 😀", "half a pair \ud83d", "'; --");
    journal().append(FIRST, ANN, 0, texts.stream().map(JournalContract::said).toList());

    assertThat(journal().entries(FIRST))
        .containsExactlyElementsOf(texts.stream().map(JournalContract::said).toList());
  }

  @Test
  void timesAreCutToTheMillisecond() throws JournalException {
    var precise = new Entry(NOON.plusNanos(456_789), new Fact.Resumed());
    journal().append(FIRST, ANN, 0, List.of(precise));

    assertThat(journal().entries(FIRST)).containsExactly(new Entry(NOON, new Fact.Resumed()));
  }

  @Test
  void anAppendToAnOlderVersionIsAConflict() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn"), said("one")));

    for (int from : new int[] {0, 1, 3}) {
      assertThatThrownBy(() -> journal().append(FIRST, ANN, from, List.of(said("late"))))
          .isInstanceOf(Conflict.class);
    }
    assertThat(journal().entries(FIRST)).hasSize(2);
  }

  @Test
  void anInterviewThatDoesNotExistBeginsAtZeroOnly() throws JournalException {
    assertThatThrownBy(() -> journal().append(FIRST, ANN, 1, List.of(said("late"))))
        .isInstanceOf(Conflict.class);
    assertThat(journal().kept(ANN)).isEmpty();
  }

  @Test
  void nobodyAddsToTheInterviewOfAnother() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn")));

    assertThatThrownBy(() -> journal().append(FIRST, BEN, 1, List.of(said("mine"))))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> journal().append(FIRST, BEN, 0, List.of(opened("mine"))))
        .isInstanceOf(Conflict.class);
    assertThat(journal().kept(BEN)).isEmpty();
  }

  @Test
  void addingNothingDoesNothing() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of());

    assertThat(journal().kept(ANN)).isEmpty();
  }

  @Test
  void interviewsAreListedNewestFirst() throws JournalException {
    var later = new Entry(NOON.plusSeconds(1000), new Fact.Resumed());
    journal().append(FIRST, ANN, 0, List.of(opened("churn")));
    journal().append(SECOND, ANN, 0, List.of(later));
    journal().append(FIRST, ANN, 1, List.of(said("one"), ended()));

    assertThat(journal().kept(ANN))
        .containsExactly(
            new Journal.Kept(SECOND, "", later.at(), later.at(), 1, false),
            new Journal.Kept(FIRST, "churn", NOON, NOON.plusSeconds(120), 3, true));
    assertThat(journal().kept(BEN)).isEmpty();
  }

  @Test
  void anExportHasOneLinePerInterviewWithEverythingSaid() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn"), said("first\nline")));
    journal().append(SECOND, ANN, 0, List.of(opened("growth")));
    journal().append(new InterviewId("other"), BEN, 0, List.of(opened("pricing")));

    var lines = journal().export(ANN).toList();

    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{") && !line.contains("\n"));
    assertThat(String.join("", lines))
        .contains("first", "second", "churn", "growth", "first\\nline")
        .doesNotContain("pricing");
  }

  @Test
  void erasingAPersonLeavesTheOthers() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn"), said("one")));
    journal().append(SECOND, BEN, 0, List.of(opened("growth"), said("two")));

    journal().erase(ANN);
    journal().erase(new Person("nobody"));

    assertThat(journal().entries(FIRST)).isEmpty();
    assertThat(journal().kept(ANN)).isEmpty();
    assertThat(journal().export(ANN)).isEmpty();
    assertThat(journal().entries(SECOND)).containsExactly(opened("growth"), said("two"));
  }

  @Test
  void anErasedInterviewCanBeginAgain() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(opened("churn"), said("one")));
    journal().erase(ANN);

    assertThatThrownBy(() -> journal().append(FIRST, ANN, 2, List.of(said("late"))))
        .isInstanceOf(Conflict.class);
    journal().append(FIRST, ANN, 0, List.of(opened("again")));
    assertThat(journal().entries(FIRST)).containsExactly(opened("again"));
  }

  @Test
  void whatIsAcknowledgedAmongManyWritersIsThereWithoutGaps() throws Exception {
    var journal = journal();
    var acknowledged = new ConcurrentHashMap<InterviewId, Integer>();
    Callable<Boolean> writer =
        () -> {
          for (int i = 0; i < 150; i++) {
            var id = new InterviewId("race" + i % 50);
            int from = journal.entries(id).size();
            try {
              journal.append(id, ANN, from, List.of(said("at " + from), said("and after")));
              acknowledged.merge(id, 2, Integer::sum);
            } catch (Conflict _) {
              // Another writer was faster.
            }
          }
          return true;
        };

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> done :
          threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> writer).toList())) {
        assertThat(done.get()).isTrue();
      }
    }

    assertThat(acknowledged).hasSize(50);
    for (var id : acknowledged.keySet()) {
      var entries = journal.entries(id);
      assertThat(entries).hasSize(acknowledged.get(id));
      for (int from = 0; from < entries.size(); from += 2) {
        assertThat(entries.get(from)).isEqualTo(said("at " + from));
      }
    }
  }
}
