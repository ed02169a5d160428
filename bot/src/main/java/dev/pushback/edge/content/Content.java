package dev.pushback.edge.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;

/** The content of a repository: everything that is asked, and how it is judged. */
public final class Content {
  private Content() {}

  /** Loads all content, with patterns of evidence taken as they are. */
  public static Loaded load(Path root) {
    return load(root, _ -> Optional.empty());
  }

  /**
   * Loads all content, or says everything that is wrong with it.
   *
   * @param root the folder that holds {@code question-bank} and {@code config}
   * @param evidenceCheck says what is wrong with a pattern of evidence, if anything is
   */
  public static Loaded load(Path root, Function<String, Optional<String>> evidenceCheck) {
    var tree = new ContentTree(root);
    var drafts = new Drafts(read(tree.files(), evidenceCheck));
    drafts.compare();
    var faults = Stream.concat(tree.faults().stream(), drafts.faults()).toList();
    return faults.isEmpty() ? new Loaded.Whole(drafts.library()) : new Loaded.Faulty(faults);
  }

  /**
   * Reads files on all cores, each as a task of its own: some are fifty times as long as others.
   */
  private static List<Draft> read(
      List<ContentFile> files, Function<String, Optional<String>> evidenceCheck) {
    var tasks = files.stream().<Callable<Draft>>map(file -> () -> Draft.of(file, evidenceCheck));
    var started = tasks.map(ForkJoinPool.commonPool()::submit).toList();
    return started.stream().map(ForkJoinTask::join).toList();
  }
}
