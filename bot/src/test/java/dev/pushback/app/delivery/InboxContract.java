package dev.pushback.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Conflict;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every inbox does, and the journal that is kept with it. */
public abstract class InboxContract {
  protected static final Person ANN = new Person("ann");
  protected static final Person BEN = new Person("ben");
  protected static final InterviewId FIRST = new InterviewId("first");
  protected static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

  protected abstract Inbox inbox();

  /** Kept in the same store. */
  protected abstract Journal journal();

  protected static Received message(String id, Person person, String body) {
    return new Received(id, person, "", "message", body, NOON);
  }

  private static Received command(String id, Person person, String server, Instant at) {
    return new Received(id, person, server, "command", "{}", at);
  }

  protected static Entry said(String text) {
    return new Entry(NOON, new Fact.Answered("key", text));
  }

  protected static boolean told(CompletionStage<Boolean> stage) {
    return stage.toCompletableFuture().join();
  }

  protected boolean receive(Received received) {
    return told(inbox().receive(received));
  }

  private List<String> pending() throws JournalException {
    return inbox().pending().stream().map(Received::id).toList();
  }

  @Test
  void whatIsReceivedIsPendingUntilItIsSettled() throws JournalException {
    assertThat(receive(message("m1", ANN, "one"))).isTrue();
    assertThat(receive(message("m2", BEN, "two"))).isTrue();
    assertThat(inbox().pending())
        .containsExactly(message("m1", ANN, "one"), message("m2", BEN, "two"));

    inbox().settle(List.of("m1"));

    assertThat(inbox().pending()).containsExactly(message("m2", BEN, "two"));
  }

  @Test
  void whatIsDeliveredAgainIsNotNewAndChangesNothing() throws JournalException {
    receive(message("m1", ANN, "one"));
    assertThat(receive(message("m1", ANN, "other"))).isFalse();
    assertThat(inbox().pending()).containsExactly(message("m1", ANN, "one"));

    inbox().settle(List.of("m1"));

    assertThat(receive(message("m1", ANN, "one"))).isFalse();
    assertThat(inbox().pending()).isEmpty();
  }

  @Test
  void ofTwoThreadsThatReceiveTheSameExactlyOneIsToldThatItIsNew() throws Exception {
    var inbox = inbox();
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 100; i++) {
        var same = message("m" + i, ANN, "one");
        Callable<Boolean> receiving =
            () -> {
              together.await();
              return told(inbox.receive(same));
            };
        var answers = new ArrayList<Boolean>();
        for (var done : threads.invokeAll(Collections.nCopies(2, receiving))) {
          answers.add(done.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(true, false);
      }
    }
    assertThat(inbox.pending()).hasSize(100);
  }

  @Test
  void whatIsPendingComesInTheOrderInWhichItArrived() throws JournalException {
    receive(command("z", ANN, "", NOON.plusSeconds(60)));
    receive(command("a", BEN, "", NOON));
    receive(command("m", ANN, "", NOON.minusSeconds(60)));

    assertThat(pending()).containsExactly("z", "a", "m");
  }

  @Test
  void whatIsReceivedIsToldInTheOrderInWhichItArrived() {
    var order = Collections.synchronizedList(new ArrayList<Integer>());
    var stages = new ArrayList<CompletionStage<?>>();
    for (int i = 0; i < 500; i++) {
      int number = i;
      var stage = inbox().receive(message("m" + i % 400, ANN, "one"));
      stages.add(stage.thenAccept(_ -> order.add(number)));
    }
    stages.forEach(stage -> stage.toCompletableFuture().join());

    assertThat(order).hasSize(500).isSorted();
  }

  @Test
  void anyTextComesBackAsItWas() throws JournalException {
    var texts = List.of("", "\u0000 \u001f \" \\ \n", "naïve 漢字 😀", "'; --");
    for (int i = 0; i < texts.size(); i++) {
      receive(message("m" + i, ANN, texts.get(i)));
    }

    assertThat(inbox().pending().stream().map(Received::body)).isEqualTo(texts);
  }

  @Test
  void timesAreCutToTheMillisecond() throws JournalException {
    receive(command("m1", ANN, "guild", NOON.plusNanos(456_789)));

    assertThat(inbox().pending()).containsExactly(command("m1", ANN, "guild", NOON));
  }

  @Test
  void whatIsPendingCanBeAmended() throws JournalException {
    receive(message("m1", ANN, "one"));
    receive(message("m2", ANN, "two"));

    assertThat(told(inbox().amend("m1", "one, mended"))).isTrue();

    assertThat(inbox().pending())
        .containsExactly(message("m1", ANN, "one, mended"), message("m2", ANN, "two"));
  }

  @Test
  void whatIsSettledOrUnknownCannotBeAmended() throws JournalException {
    receive(message("m1", ANN, "one"));
    inbox().settle(List.of("m1", "never"));

    assertThat(told(inbox().amend("m1", "late"))).isFalse();
    assertThat(told(inbox().amend("never", "late"))).isFalse();
    assertThat(inbox().pending()).isEmpty();
  }

  @Test
  void whatIsRecentBeginsWithTheLastOfItsKindToArriveSettledOrNot() throws JournalException {
    receive(message("m9", ANN, "one"));
    receive(message("m1", ANN, "two"));
    receive(command("c1", ANN, "", NOON.plusSeconds(9)));
    receive(message("m5", BEN, "three"));
    inbox().settle(List.of("m1"));

    assertThat(inbox().recent(ANN, "message", 2)).containsExactly("m1", "m9");
    assertThat(inbox().recent(ANN, "message", 1)).containsExactly("m1");
    assertThat(inbox().recent(ANN, "command", 9)).containsExactly("c1");
    assertThat(inbox().recent(BEN, "command", 9)).isEmpty();
  }

  @Test
  void whatCameFromAServerIsCountedByKindAndTime() throws JournalException {
    receive(command("c1", ANN, "guild", NOON));
    receive(command("c2", BEN, "guild", NOON.plusSeconds(60)));
    receive(command("c3", ANN, "other", NOON.plusSeconds(60)));
    receive(new Received("m1", ANN, "guild", "message", "", NOON.plusSeconds(60)));
    inbox().settle(List.of("c1"));

    assertThat(inbox().count("guild", "command", NOON)).isEqualTo(2);
    assertThat(inbox().count("guild", "command", NOON.plusMillis(1))).isEqualTo(1);
    assertThat(inbox().count("guild", "reaction", NOON)).isZero();
  }

  @Test
  void aPurgeForgetsWhatIsSettledAndOldButForTheNewestOfEachPersonAndKind()
      throws JournalException {
    for (var id : List.of("old", "pending", "edge", "newest")) {
      receive(message(id, ANN, "one"));
    }
    receive(command("late", ANN, "", NOON.plusSeconds(60)));
    receive(command("command", ANN, "", NOON));
    receive(message("ben", BEN, "one"));
    inbox().settle(List.of("old", "edge", "newest", "late", "command", "ben"));

    inbox().purge(NOON);
    assertThat(receive(message("old", ANN, "one"))).as("sent at that very moment").isFalse();
    inbox().purge(NOON.plusMillis(1));

    for (var id : List.of("pending", "newest", "late", "command", "ben")) {
      assertThat(receive(message(id, ANN, "again"))).as(id).isFalse();
    }
    assertThat(pending()).containsExactly("pending");
    assertThat(inbox().recent(ANN, "message", 1)).containsExactly("newest");
    assertThat(receive(message("old", ANN, "again"))).isTrue();
    assertThat(receive(message("edge", ANN, "again"))).isTrue();
    assertThat(pending()).containsExactly("pending", "old", "edge");
  }

  @Test
  void factsSettleWhatTheyComeOf() throws JournalException {
    receive(message("m1", ANN, "one"));
    receive(message("m2", ANN, "two"));
    receive(message("m3", ANN, "three"));

    journal().append(FIRST, ANN, 0, List.of(said("one")), List.of("m1", "m2", "never"));

    assertThat(journal().entries(FIRST)).containsExactly(said("one"));
    assertThat(pending()).containsExactly("m3");
  }

  @Test
  void factsThatConflictSettleNothing() throws JournalException {
    receive(message("m1", ANN, "one"));

    assertThatThrownBy(() -> journal().append(FIRST, ANN, 3, List.of(said("one")), List.of("m1")))
        .isInstanceOf(Conflict.class);

    assertThat(inbox().pending()).containsExactly(message("m1", ANN, "one"));
    assertThat(journal().entries(FIRST)).isEmpty();
  }

  @Test
  void whatNothingComesOfIsSettledWithoutFacts() throws JournalException {
    receive(message("m1", ANN, "one"));

    journal().append(FIRST, ANN, 0, List.of(), List.of("m1"));

    assertThat(pending()).isEmpty();
    assertThat(journal().kept(ANN)).isEmpty();
  }

  @Test
  void anExportHasOneMoreLineOnlyIfSomethingIsPending() throws JournalException {
    journal().append(FIRST, ANN, 0, List.of(said("kept")));
    receive(message("m1", ANN, "still to be read"));
    receive(message("m2", BEN, "of another"));
    assertThat(journal().export(ANN))
        .hasSize(2)
        .last()
        .asString()
        .contains("\"pending\"", "still to be read")
        .doesNotContain("of another", "\n");

    inbox().settle(List.of("m1"));

    assertThat(journal().export(ANN)).hasSize(1);
  }

  @Test
  void erasingAPersonLeavesWhatOthersSent() throws JournalException {
    receive(message("m1", ANN, "one"));
    receive(message("m2", BEN, "two"));
    receive(command("c1", ANN, "guild", NOON));
    inbox().settle(List.of("c1"));

    journal().erase(ANN);

    assertThat(pending()).containsExactly("m2");
    assertThat(inbox().recent(ANN, "message", 9)).isEmpty();
    assertThat(inbox().count("guild", "command", NOON)).isZero();
    assertThat(journal().export(ANN)).isEmpty();
  }
}
