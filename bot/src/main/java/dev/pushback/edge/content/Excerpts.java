package dev.pushback.edge.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that stand where a fault is. Files are read again for it, each of them once. */
final class Excerpts {
  private static final int BEFORE = 20;
  private static final int SHOWN = 90;

  private final Map<String, Path> paths = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  Excerpts(List<ContentFile> files) {
    files.forEach(file -> paths.put(file.name(), file.path()));
  }

  /** Part of the line of a fault, without what is not printable. */
  String of(Fault fault) {
    var all = lines.computeIfAbsent(fault.file(), this::lines);
    if (fault.line() > all.size()) {
      return "";
    }
    var line = all.get(fault.line() - 1);
    int from = Math.clamp(fault.column() - 1L - BEFORE, 0, line.length());
    int start = from <= BEFORE ? 0 : from;
    int end = Math.min(line.length(), start + SHOWN);
    var shown = line.substring(start, end).replaceAll("\\p{C}", " ").strip();
    return (start > 0 ? "..." : "") + shown + (end < line.length() ? "..." : "");
  }

  private List<String> lines(String file) {
    var path = paths.get(file);
    if (path == null || !Files.isRegularFile(path)) {
      return List.of();
    }
    try (var in = Files.newInputStream(path)) {
      return new String(in.readNBytes(Source.LARGEST), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
