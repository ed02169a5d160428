package dev.pushback;

/** The composition root: builds each thing once, starts and stops it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Pushback");
  }
}
