package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The gateway: who is connected, what they hear, and how it may fail them. */
public final class Gateway {
  private final World world;
  private final String token;
  private final Supplier<String> url;
  private final Complaints complaints;
  private final List<Session> sessions = new CopyOnWriteArrayList<>();
  private final AtomicInteger identifies = new AtomicInteger();
  private final AtomicInteger resumes = new AtomicInteger();
  private final AtomicInteger copies = new AtomicInteger();
  private volatile long heartbeat = 41_250;
  private volatile long allowed;
  private volatile boolean acknowledging = true;
  private volatile boolean resumable = true;

  Gateway(World world, String token, Supplier<String> url, Complaints complaints) {
    this.world = world;
    this.token = token;
    this.url = url;
    this.complaints = complaints;
  }

  /** The next event is sent twice. */
  public void duplicateNextDispatch() {
    copies.set(1);
  }

  /** Closes every connection with a code such as 4000. */
  public void disconnect(int code) {
    each(wire -> wire.close(code));
  }

  /** Asks every client to reconnect (op 7). */
  public void reconnect() {
    each(wire -> wire.send(frame(7)));
  }

  /** Tells every client that its session is invalid (op 9). */
  public void invalidate(boolean mayResume) {
    world.change(
        () -> {
          each(wire -> wire.send(frame(9).put("d", mayResume)));
          if (!mayResume) {
            sessions.clear();
          }
        });
  }

  /** Cuts every connection without a word. */
  public void kill() {
    each(Wire::kill);
  }

  /** From now on heartbeats are not answered, or are again. */
  public void acknowledges(boolean heartbeats) {
    acknowledging = heartbeats;
  }

  /** From now on a wish to resume is refused, or granted again. */
  public void resumes(boolean granted) {
    resumable = granted;
  }

  /** How often clients that connect from now on are to send a heartbeat. */
  public void heartbeat(Duration every) {
    heartbeat = every.toMillis();
  }

  /** The application may read messages that are not meant for it. */
  public void allowMessageContent() {
    allowed = 1L << 15;
  }

  /** Clients that identified so far. */
  public int identifies() {
    return identifies.get();
  }

  /** Sessions that were resumed so far. */
  public int resumes() {
    return resumes.get();
  }

  /** Clients connected now. */
  public int connected() {
    return wires().size();
  }

  boolean readsContent() {
    return Intents.readsContent(allowed);
  }

  void dispatch(String type, Channel channel, ObjectNode data) {
    if (!channel.foreign() || type.equals("INTERACTION_CREATE")) {
      dispatch(type, channel.guild, data);
    }
  }

  void dispatch(String type, Optional<Guild> guild, ObjectNode data) {
    for (var session : sessions) {
      int shard = guild.map(server -> (int) ((server.id >> 22) % session.shards)).orElse(0);
      if (shard == session.shard && Intents.hears(session.intents, type, guild.isPresent())) {
        boolean open = Intents.readsContent(session.intents) || !type.startsWith("MESSAGE_");
        var told = open ? data : Intents.blanked(data, world.app);
        session.dispatch(type, told, 1 + copies.getAndSet(0));
      }
    }
  }

  void hello(Wire wire) {
    var hello = frame(10);
    hello.putObject("d").put("heartbeat_interval", heartbeat);
    wire.send(hello);
  }

  void hear(Wire wire, JsonNode frame) {
    var data = frame.path("d");
    switch (frame.path("op").asInt(-1)) {
      case 1 -> acknowledge(wire);
      case 2 -> identify(wire, data);
      case 3, 4 -> {}
      case 6 -> resume(wire, data);
      default -> {
        complaints.add("gateway: unknown op " + frame.path("op"));
        wire.close(4001);
      }
    }
  }

  void gone(Wire wire) {
    sessions.forEach(session -> session.detach(wire));
  }

  private void acknowledge(Wire wire) {
    if (acknowledging) {
      wire.send(frame(11));
    }
  }

  private void identify(Wire wire, JsonNode data) {
    long intents = data.path("intents").asLong();
    if (!data.path("token").asText().equals(token)) {
      wire.close(4004);
    } else if ((intents & Intents.PRIVILEGED & ~allowed) != 0) {
      wire.close(4014);
    } else {
      int shard = data.path("shard").path(0).asInt(0);
      int shards = data.path("shard").path(1).asInt(1);
      var session = new Session(UUID.randomUUID().toString(), intents, shard, shards, wire);
      world.change(() -> welcome(session));
    }
  }

  private void welcome(Session session) {
    sessions.removeIf(old -> old.wire().isEmpty());
    var guilds = new ArrayList<Guild>();
    for (var guild : world.guilds.values()) {
      if (guild.joined() && (guild.id >> 22) % session.shards == session.shard) {
        guilds.add(guild);
      }
    }
    session.dispatch("READY", ready(session, guilds), 1);
    for (var guild : guilds) {
      session.dispatch("GUILD_CREATE", guild.json(world.app), 1);
    }
    sessions.add(session);
    identifies.incrementAndGet();
  }

  private ObjectNode ready(Session session, List<Guild> guilds) {
    var ready = Json.object().put("v", 10).put("session_id", session.id);
    ready.put("session_type", "normal").put("resume_gateway_url", url.get());
    ready.set("user", world.app.json());
    ready.set("private_channels", Json.array());
    ready.set("relationships", Json.array());
    var absent = guilds.stream().map(guild -> Json.object().put("id", guild.id()));
    ready.set("guilds", Json.array(absent.map(guild -> guild.put("unavailable", true)).toList()));
    ready.putArray("shard").add(session.shard).add(session.shards);
    ready.putObject("application").put("id", Long.toString(world.app.id())).put("flags", 0);
    return ready;
  }

  private void resume(Wire wire, JsonNode data) {
    var id = data.path("session_id").asText();
    var session = sessions.stream().filter(known -> known.id.equals(id)).findAny();
    if (resumable && session.isPresent() && session.get().resume(wire, data.path("seq").asLong())) {
      resumes.incrementAndGet();
    } else {
      wire.send(frame(9).put("d", false));
    }
  }

  /** Not while somebody is being welcomed, who would be passed over. */
  private void each(Consumer<Wire> deed) {
    world.change(() -> wires().forEach(deed));
  }

  private List<Wire> wires() {
    return sessions.stream().flatMap(session -> session.wire().stream()).toList();
  }

  private static ObjectNode frame(int op) {
    return Json.object().put("op", op).putNull("d").putNull("s").putNull("t");
  }
}
