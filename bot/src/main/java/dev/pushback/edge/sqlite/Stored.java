package dev.pushback.edge.sqlite;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException.Broken;
import dev.pushback.core.interview.Entry;
import java.time.Instant;

/**
 * An entry as a row holds it.
 *
 * @param at milliseconds since 1970 in UTC
 */
record Stored(int seq, long at, String type, String body) {
  static Stored of(int seq, Entry entry) {
    var fact = entry.fact();
    return new Stored(
        seq, entry.at().toEpochMilli(), FactCodec.type(fact), Json.write(FactCodec.body(fact)));
  }

  Entry entry(InterviewId interview) throws Broken {
    try {
      return new Entry(Instant.ofEpochMilli(at), FactCodec.fact(type, Json.parse(body)));
    } catch (Body.Malformed e) {
      throw new Broken(interview, seq, e.getMessage());
    }
  }
}
