package dev.pushback.app.delivery;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The port to where everything is kept that people sent, until it is dealt with: each once, however
 * often it is delivered. What is settled leaves nothing behind but its id.
 */
public interface Inbox {
  /**
   * Keeps something that arrived; does not wait. Completes once it is safe, in the order of the
   * calls: what follows at once runs on one thread for all, so it should be short.
   *
   * @return whether it is new; false if it was received before, settled or not. Fails with a {@link
   *     JournalException} if it could not be kept.
   */
  CompletionStage<Boolean> receive(Received received);

  /** Changes what is in something that is not settled yet; does not wait. */
  CompletionStage<Boolean> amend(String id, String body);

  /** Settles these and forgets what was in them. */
  void settle(List<String> ids) throws JournalException;

  /** All that is not settled, in the order in which it arrived. */
  List<Received> pending() throws JournalException;

  /** The ids of what a person sent, of one kind, the last to arrive first; at most so many. */
  List<String> recent(Person person, String kind, int most) throws JournalException;

  /** How many of a kind arrived from a server since then. */
  int count(String server, String kind, Instant since) throws JournalException;

  /**
   * Forgets the ids of what is settled and was sent before then, but for the newest of each person
   * and kind.
   */
  void purge(Instant before) throws JournalException;
}
