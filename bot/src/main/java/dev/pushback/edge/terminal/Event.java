package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.InterviewId;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import java.util.List;

/** Something that waits to be printed or answered, in the order in which it came. */
sealed interface Event {
  record Shown(InterviewId id, List<Entry> news, Interview now) implements Event {
    public Shown {
      requireNonNull(id);
      news = List.copyOf(news);
      requireNonNull(now);
    }
  }

  record Refused(InterviewId id, Refusal why) implements Event {
    public Refused {
      requireNonNull(id);
      requireNonNull(why);
    }
  }

  record Trouble(InterviewId id, String oneLine) implements Event {
    public Trouble {
      requireNonNull(id);
      requireNonNull(oneLine);
    }
  }

  record Typed(Console.Typed what) implements Event {
    public Typed {
      requireNonNull(what);
    }
  }

  /** A second went by. */
  record Quiet() implements Event {}
}
