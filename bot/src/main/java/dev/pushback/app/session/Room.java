package dev.pushback.app.session;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import java.util.List;

/** The port to where a candidate sits. It is called in order, one call at a time per person. */
public interface Room {
  /** Shows what has just been kept; {@code now} is the interview after it. */
  void show(Seat seat, List<Entry> news, Interview now);

  /** Says why nothing happened. */
  void refuse(Seat seat, Refusal why, Interview now);

  /** Says that something failed, in one line that a person can act on. */
  void trouble(Seat seat, String oneLine);
}
