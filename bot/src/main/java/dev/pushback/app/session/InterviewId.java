package dev.pushback.app.session;

import java.util.regex.Pattern;

/** Names one interview; short enough to be typed. */
public record InterviewId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{4,32}");

  public InterviewId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an interview id has 4 to 32 letters and digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
