package dev.pushback.edge.content;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
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
    var tree = ContentTree.whole(root);
    var drafts = new Drafts(read(tree.files(), UnaryOperator.identity()));
    drafts.compare();
    var faults = Stream.concat(tree.faults().stream(), drafts.faults()).toList();
    return faults.isEmpty() ? new Loaded.Whole(drafts.library()) : new Loaded.Faulty(faults);
  }

  /**
   * Reads files on all cores, each as a task of its own: some are fifty times as long as others.
   *
   * @param kept what is kept of each file
   */
  static List<Draft> read(List<ContentFile> files, UnaryOperator<Draft> kept) {
    try (var cores = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
      var tasks = files.stream().<Callable<Draft>>map(file -> () -> kept.apply(Draft.of(file)));
      var started = tasks.map(cores::submit).toList();
      return started.stream().map(ForkJoinTask::join).toList();
    }
  }
}
