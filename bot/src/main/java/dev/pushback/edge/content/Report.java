package dev.pushback.edge.content;

import java.util.List;

/**
 * What a lint found.
 *
 * @param untried how many questions have errors, so that their samples could not be tried
 * @param findings sorted by file and line
 */
public record Report(int packs, int questions, int untried, List<Finding> findings) {
  public Report {
    findings = findings.stream().sorted().toList();
  }

  /** Whether the packs may be used. */
  public boolean passes() {
    return count(Severity.ERROR) == 0;
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
