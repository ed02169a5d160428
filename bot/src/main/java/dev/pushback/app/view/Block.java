package dev.pushback.app.view;

import static java.util.Objects.requireNonNull;

/**
 * One thing on a {@link Page}; a room sets it as wide, and as harmless, as its own screen needs.
 */
public sealed interface Block {
  /** Some space. */
  record Gap() implements Block {}

  /** A line across the page. */
  record Rule(boolean strong) implements Block {}

  /** Few words that stand above what follows; they read as a heading without any style too. */
  record Heading(String text) implements Block {
    public Heading {
      requireNonNull(text);
    }
  }

  /**
   * What a page is about.
   *
   * @param lead a few words before the title, which stay whole; often none
   * @param title what a narrow room may shorten, so that the aside fits beside it
   * @param aside a few words at the other end of the line, which stay whole
   */
  record Banner(String lead, String title, String aside) implements Block {
    public Banner {
      requireNonNull(lead);
      requireNonNull(title);
      requireNonNull(aside);
    }
  }

  /** Words that flow. */
  record Paragraph(int indent, String text) implements Block {
    public Paragraph {
      requireNonNull(text);
    }
  }

  /**
   * Words that flow behind a marker or a label.
   *
   * @param marker with the spaces around it that align it with its neighbours
   */
  record Item(String marker, String text) implements Block {
    public Item {
      requireNonNull(marker);
      requireNonNull(text);
    }
  }

  /** Something to the left and something to the right end of a line, or of two if need be. */
  record Row(String left, String right, boolean strong) implements Block {
    public Row {
      requireNonNull(left);
      requireNonNull(right);
    }
  }

  /** Text by an author: paragraphs flow, tables, lists and code keep their lines. */
  record Prose(int indent, String text) implements Block {
    public Prose {
      requireNonNull(text);
    }
  }
}
