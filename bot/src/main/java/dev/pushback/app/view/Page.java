package dev.pushback.app.view;

import java.util.ArrayList;
import java.util.List;

/** What a candidate is told at once: blocks in order, without a width and as they were said. */
public final class Page {
  private final List<Block> blocks = new ArrayList<>();

  /** A page with one sentence. */
  public static Page of(String sentence) {
    return new Page().text(0, sentence);
  }

  /** All that is on it, from top to bottom. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Some space. */
  public Page blank() {
    return put(new Block.Gap());
  }

  /** A light line. */
  public Page rule() {
    return put(new Block.Rule(false));
  }

  /** A strong line. */
  public Page strongRule() {
    return put(new Block.Rule(true));
  }

  public Page heading(String text) {
    return put(new Block.Heading(text));
  }

  /** What the page is about: a title with a few words before it and beside it. */
  public Page banner(String lead, String title, String aside) {
    return put(new Block.Banner(lead, title, aside));
  }

  /** A paragraph. */
  public Page text(int indent, String text) {
    return put(new Block.Paragraph(indent, text));
  }

  /** A paragraph behind a marker or a label. */
  public Page item(String marker, String text) {
    return put(new Block.Item(marker, text));
  }

  /** Something to the left and something to the right. */
  public Page row(String left, String right, boolean strong) {
    return put(new Block.Row(left, right, strong));
  }

  /** Text by an author. */
  public Page prose(int indent, String text) {
    return put(new Block.Prose(indent, text));
  }

  /** All blocks of another page. */
  public Page add(Page other) {
    blocks.addAll(other.blocks);
    return this;
  }

  private Page put(Block block) {
    blocks.add(block);
    return this;
  }
}
