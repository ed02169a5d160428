package red;

/** The root of a house that breaks every rule. */
public final class Main {
  private Main() {}

  public static void run() {}
}
