package dev.pushback.edge.content;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The content of a repository: everything that is asked, and how it is judged. */
public final class Content {
  private Content() {}

  /**
   * Loads all content, or says everything that is wrong with it.
   *
   * @param root the folder that holds {@code question-bank} and {@code config}
   */
  public static Loaded load(Path root) {
    var tree = new ContentTree(root);
    var drafts = new Drafts(tree.files().parallelStream().map(Draft::of).toList());
    drafts.compare();
    var faults = Stream.concat(tree.faults().stream(), drafts.faults()).toList();
    return faults.isEmpty() ? new Loaded.Whole(drafts.library()) : new Loaded.Faulty(faults);
  }
}
