package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What the gateway keeps of one identified client, so that it can resume. */
final class Session {
  private static final int KEPT = 5_000;

  final String id;
  final long intents;
  final int shard;
  final int shards;
  private final Deque<Frame> sent = new ArrayDeque<>();
  private Optional<Wire> wire;
  private long seq;

  private record Frame(long seq, String text) {}

  Session(String id, long intents, int shard, int shards, Wire wire) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.wire = Optional.of(wire);
  }

  synchronized void dispatch(String type, ObjectNode data, int copies) {
    seq++;
    var frame = Json.object().put("op", 0).put("s", seq).put("t", type);
    frame.set("d", data);
    var text = Json.write(frame);
    sent.addLast(new Frame(seq, text));
    if (sent.size() > KEPT) {
      sent.removeFirst();
    }
    for (int copy = 0; copy < copies; copy++) {
      wire.ifPresent(open -> open.send(text));
    }
  }

  /** Sends again what came after a number, unless that is forgotten already. */
  synchronized boolean resume(Wire fresh, long after) {
    boolean forgotten = sent.isEmpty() || sent.getFirst().seq > after + 1;
    boolean gap = after > seq || (after < seq && forgotten);
    if (gap) {
      return false;
    }
    wire.filter(old -> !old.equals(fresh)).ifPresent(Wire::kill);
    wire = Optional.of(fresh);
    sent.stream().filter(frame -> frame.seq > after).forEach(frame -> fresh.send(frame.text));
    dispatch("RESUMED", Json.object(), 1);
    return true;
  }

  synchronized void detach(Wire gone) {
    if (holds(gone)) {
      wire = Optional.empty();
    }
  }

  synchronized boolean holds(Wire other) {
    return wire.filter(other::equals).isPresent();
  }

  synchronized Optional<Wire> wire() {
    return wire;
  }
}
