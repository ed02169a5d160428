package dev.pushback.edge.content;

import dev.pushback.edge.content.ContentFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where content lies in a repository: which file describes what, and which one is missing. */
final class ContentTree {
  private static final String YAML = ".yaml";
  private static final String PACK = "pack.yaml";
  private static final String RUBRICS = "question-bank/rubrics";
  private static final String PACKS = "question-bank/packs";

  private final Path root;
  private final List<ContentFile> files = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private ContentTree(Path root) {
    this.root = root;
  }

  /** All content of a repository. */
  static ContentTree whole(Path root) {
    var tree = new ContentTree(root);
    tree.plain(root.resolve(RUBRICS), Kind.RUBRIC);
    tree.packs(root.resolve(PACKS));
    tree.plain(root.resolve("config/loops"), Kind.LOOP);
    return tree;
  }

  /** The rubrics and packs of a repository without the packs in some folder. */
  static ContentTree besides(Path root, Path packs) {
    var tree = new ContentTree(root);
    tree.plain(root.resolve(RUBRICS), Kind.RUBRIC);
    tree.entries(root.resolve(PACKS)).stream()
        .filter(Files::isDirectory)
        .filter(pack -> !pack.startsWith(packs) && !packs.startsWith(pack))
        .forEach(tree::pack);
    return tree;
  }

  /** A pack, or a folder of packs, wherever it lies. */
  static ContentTree packs(Path root, Path folder) {
    var tree = new ContentTree(folder.startsWith(root) ? root : folder.resolveSibling("."));
    if (tree.entries(folder).stream().noneMatch(path -> fileName(path).matches(".*\\.ya?ml"))) {
      tree.packs(folder);
    } else {
      tree.pack(folder);
    }
    return tree;
  }

  /** The files in the order of their names. */
  List<ContentFile> files() {
    return List.copyOf(files);
  }

  /** What is wrong with the names and places of files. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void plain(Path folder, Kind kind) {
    var found = yaml(folder);
    found.forEach(path -> add(kind, path, stem(path)));
    if (found.isEmpty()) {
      fault(folder, "no " + kind.word() + " is here", "add one, named <" + kind.word() + ">.yaml");
    }
  }

  private void packs(Path folder) {
    var found = entries(folder).stream().filter(Files::isDirectory).toList();
    found.forEach(this::pack);
    if (found.isEmpty()) {
      fault(folder, "no pack is here", "add a folder with pack.yaml and a file for each question");
    }
  }

  private void pack(Path folder) {
    var found = yaml(folder);
    var questions = found.stream().filter(path -> !fileName(path).equals(PACK)).toList();
    questions.forEach(path -> add(Kind.QUESTION, path, stem(path)));
    if (questions.isEmpty()) {
      fault(folder, "the pack has no question", "add a file <question>.yaml beside pack.yaml");
    }
    if (questions.size() == found.size()) {
      fault(folder, "pack.yaml is missing", "add pack.yaml with the key pack: " + fileName(folder));
    } else {
      add(Kind.PACK, folder.resolve(PACK), fileName(folder));
    }
  }

  private void add(Kind kind, Path path, String id) {
    files.add(new ContentFile(kind, path, relative(path), id, fileName(path.resolveSibling("."))));
  }

  private List<Path> yaml(Path folder) {
    var entries = entries(folder);
    entries.stream()
        .filter(path -> fileName(path).endsWith(".yml"))
        .forEach(path -> fault(path, "only .yaml files are read", "rename it to end in .yaml"));
    return entries.stream().filter(path -> fileName(path).endsWith(YAML)).toList();
  }

  private List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> !fileName(path).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      fault(folder, "the folder cannot be read", "allow the bot to read it");
      return List.of();
    }
  }

  private void fault(Path path, String what, String instead) {
    faults.add(new Fault(Rule.FORM, relative(path), 1, 1, what, instead));
  }

  private String relative(Path path) {
    return root.normalize().relativize(path).toString().replace('\\', '/');
  }

  private static String stem(Path path) {
    var name = fileName(path);
    return name.substring(0, name.length() - YAML.length());
  }

  private static String fileName(Path path) {
    return String.valueOf(path.normalize().getFileName());
  }
}
