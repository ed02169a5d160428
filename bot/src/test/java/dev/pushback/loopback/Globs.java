package dev.pushback.loopback;

/** Forms of paths, in which a star stands for one step. */
final class Globs {
  private Globs() {}

  static boolean match(String glob, String path) {
    var wanted = glob.split("/", -1);
    var steps = path.split("/", -1);
    boolean fits = wanted.length == steps.length;
    for (int i = 0; fits && i < wanted.length; i++) {
      fits = wanted[i].equals("*") || wanted[i].equals(steps[i]);
    }
    return fits;
  }
}
