package dev.pushback.core.transcript;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;

/** One thing said in a round. */
public sealed interface Turn {
  /** The words, as they were said. */
  String text();

  /** The interviewer asks the main question. */
  record Asked(String text) implements Turn {
    public Asked {
      requireNonNull(text);
    }
  }

  /** The interviewer follows up. */
  record Probed(Probe probe) implements Turn {
    public Probed {
      requireNonNull(probe);
    }

    @Override
    public String text() {
      return probe.text();
    }
  }

  /** The interviewer gives a hint towards a check. */
  record Hinted(String check, String text) implements Turn {
    public Hinted {
      requireNonNull(check);
      requireNonNull(text);
    }
  }

  /** The interviewer tells a fact of the scenario. */
  record Told(String text) implements Turn {
    public Told {
      requireNonNull(text);
    }
  }

  /** The candidate speaks. */
  record Said(String text) implements Turn {
    public Said {
      requireNonNull(text);
    }
  }
}
