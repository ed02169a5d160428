package dev.pushback.core.question;

/** Between which values a number is drawn. */
public record Range(double least, double most) {
  public Range {
    if (!(least <= most)) {
      throw new IllegalArgumentException("a range goes from the smaller to the larger number");
    }
  }

  double drawn(Draw draw) {
    return least + draw.share() * (most - least);
  }
}
