package dev.pushback.edge.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pushback.app.delivery.Received;
import dev.pushback.edge.discord.Incoming.Commanded;
import dev.pushback.edge.discord.Incoming.FileLink;
import dev.pushback.edge.discord.Incoming.Filled;
import dev.pushback.edge.discord.Incoming.Pressed;
import dev.pushback.edge.discord.Incoming.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which something that was sent lies in the inbox. */
final class Envelope {
  /** The kind of messages; they alone are caught up on after an outage. */
  static final String MESSAGE = "message";

  /** The kind of slash commands begins with this; its name follows. */
  static final String COMMAND = "command ";

  /** The kind of buttons that begin a round. */
  static final String BEGIN = "press begin";

  private static final String PRESS = "press";
  private static final String FORM = "form";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Envelope() {}

  static Received of(Incoming incoming) {
    var scene = incoming.scene();
    return new Received(
        incoming.id(),
        incoming.person(),
        scene.server(),
        kind(incoming),
        body(incoming),
        incoming.at());
  }

  /** What kind of thing was sent; what it says is not in it. */
  static String kind(Incoming incoming) {
    return switch (incoming) {
      case Said _ -> MESSAGE;
      case Commanded commanded -> COMMAND + commanded.name();
      case Pressed pressed -> begins(pressed.press().deed()) ? BEGIN : PRESS;
      case Filled _ -> FORM;
    };
  }

  private static boolean begins(Deed deed) {
    return deed == Deed.NEW || deed == Deed.NEXT;
  }

  static String body(Incoming incoming) {
    var body = JSON.createObjectNode();
    body.put("channel", incoming.scene().channel()).put("direct", incoming.scene().direct());
    if (!incoming.scene().language().isEmpty()) {
      body.put("language", incoming.scene().language());
    }
    switch (incoming) {
      case Said said -> {
        body.put("text", said.text());
        var files = body.putArray("files");
        for (var file : said.files()) {
          files.addObject().put("name", file.name()).put("url", file.url()).put("b", file.bytes());
        }
      }
      case Commanded commanded ->
          put(body.put("token", commanded.token()), "options", commanded.options());
      case Pressed pressed -> body.put("token", pressed.token()).put("press", pressed.press().id());
      case Filled filled ->
          put(
              body.put("token", filled.token()).put("press", filled.press().id()),
              "values",
              filled.values());
    }
    return body.toString();
  }

  private static void put(ObjectNode body, String name, Map<String, String> values) {
    var node = body.putObject(name);
    values.forEach(node::put);
  }

  /** Empty if it is of a kind or a form that is no longer known. */
  static Optional<Incoming> open(Received received) {
    try {
      return read(received, JSON.readTree(received.body()));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  private static Optional<Incoming> read(Received in, JsonNode body) {
    var scene =
        new Scene(
            body.path("channel").asText(),
            in.server(),
            body.path("direct").asBoolean(false),
            body.path("language").asText(""));
    var token = body.path("token").asText();
    var press = Press.read(body.path("press").asText());
    if (in.kind().startsWith(COMMAND)) {
      var name = in.kind().substring(COMMAND.length());
      return Optional.of(
          new Commanded(
              in.id(), in.person(), scene, token, name, map(body.path("options")), in.at()));
    }
    return switch (in.kind()) {
      case MESSAGE ->
          Optional.of(
              new Said(
                  in.id(), in.person(), scene, body.path("text").asText(), files(body), in.at()));
      case PRESS, BEGIN ->
          press.map(p -> new Pressed(in.id(), in.person(), scene, token, p, in.at()));
      case FORM ->
          press.map(
              p ->
                  new Filled(
                      in.id(), in.person(), scene, token, p, map(body.path("values")), in.at()));
      default -> Optional.empty();
    };
  }

  private static List<FileLink> files(JsonNode body) {
    var files = new ArrayList<FileLink>();
    for (var file : body.path("files")) {
      files.add(
          new FileLink(
              file.path("name").asText(), file.path("url").asText(), file.path("b").asInt()));
    }
    return files;
  }

  private static Map<String, String> map(JsonNode node) {
    var map = new HashMap<String, String>();
    node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
    return map;
  }
}
