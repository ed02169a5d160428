package dev.pushback.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the manifest. */
final class Version implements IVersionProvider {
  static String text() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "from the build tree");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Pushback " + text() + " on Java " + Runtime.version().feature(),
    };
  }
}
