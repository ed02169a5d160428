package dev.pushback.loopback;

/** A file on its way. */
public final class Upload {
  private final String name;
  private final byte[] bytes;

  public Upload(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** How many bytes it has. */
  int size() {
    return bytes.length;
  }

  /** What is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
