package dev.pushback.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door of the REST interface: takes a request apart, finds its route, writes the answer. */
final class Rest implements HttpHandler {
  static final String BASE = "/api/v10";

  private final World world;
  private final String token;
  private final List<Route> routes;
  private final Complaints complaints;
  private final Requests requests;

  private final Faults faults;
  private final RateLimits limits;

  Rest(
      World world,
      String token,
      List<Route> routes,
      Complaints complaints,
      Requests requests,
      Faults faults,
      RateLimits limits) {
    this.world = world;
    this.token = token;
    this.routes = List.copyOf(routes);
    this.complaints = complaints;
    this.requests = requests;
    this.faults = faults;
    this.limits = limits;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws IOException {
    exchange.startBlocking();
    var bytes = exchange.getInputStream().readAllBytes();
    var path = path(exchange);
    var method = exchange.getRequestMethod().toString();
    switch (faults.strike(method, path)) {
      case Fault.Kind.None _ -> write(exchange, limited(exchange, bytes));
      case Fault.Kind.Status(int status, int code) -> write(exchange, failed(status, code));
      case Fault.Kind.RateLimited(var pause, var all) ->
          write(exchange, RateLimits.refused(pause, all, Map.of()).refusal().orElseThrow());
      case Fault.Kind.DropBefore _ -> exchange.getConnection().close();
      case Fault.Kind.DropAfter _ -> {
        requests.count(method, path, limited(exchange, bytes).status());
        exchange.getConnection().close();
      }
      case Fault.Kind.Late(var by) -> {
        var answer = limited(exchange, bytes);
        sleep(by);
        write(exchange, answer);
      }
    }
  }

  private static Answer failed(int status, int code) {
    return Answer.of(status, Json.object().put("message", status + ": loopback").put("code", code));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer limited(HttpServerExchange exchange, byte[] bytes) {
    var verdict = limits.count(exchange.getRequestMethod().toString(), path(exchange));
    return verdict.refusal().orElseGet(() -> answer(exchange, bytes).with(verdict.headers()));
  }

  private Answer answer(HttpServerExchange exchange, byte[] bytes) {
    try {
      var call = call(exchange, bytes);
      authorise(exchange, call);
      return route(call);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private Answer route(Call call) {
    var parts = List.of(call.path().split("/"));
    for (var route : routes) {
      var places = route.match(call.method(), parts);
      if (places.isPresent()) {
        return world.inside(() -> route.answer().apply(call.at(places.get())));
      }
    }
    complaints.add("rest: unknown route " + call.method() + " " + call.path());
    throw new Refusal(404, 0, "404: Not Found");
  }

  private void authorise(HttpServerExchange exchange, Call call) {
    boolean open = call.path().startsWith("/interactions/") || call.path().startsWith("/webhooks/");
    var given = header(exchange, Headers.AUTHORIZATION_STRING);
    if (!open && !given.equals("Bot " + token)) {
      throw new Refusal(401, 0, "401: Unauthorized");
    }
  }

  private static Call call(HttpServerExchange exchange, byte[] bytes) {
    var query = new HashMap<String, String>();
    exchange.getQueryParameters().forEach((key, values) -> query.put(key, values.getFirst()));
    var type = header(exchange, Headers.CONTENT_TYPE_STRING);
    JsonNode json = Json.object();
    List<Upload> files = List.of();
    if (type.startsWith("multipart/")) {
      var form = Multipart.read(type, bytes);
      json = form.json();
      files = form.files();
    } else if (bytes.length > 0) {
      json = Json.read(bytes);
    }
    var method = exchange.getRequestMethod().toString();
    return new Call(method, path(exchange), Map.of(), query, json, files);
  }

  /** When it is in this world, as HTTP writes it. */
  private String date() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(world.times.now().atOffset(ZoneOffset.UTC));
  }

  private static String path(HttpServerExchange exchange) {
    return exchange.getRequestPath().substring(BASE.length());
  }

  private static String header(HttpServerExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get(name))
        .map(HeaderValues::getFirst)
        .orElse("");
  }

  private void write(HttpServerExchange exchange, Answer answer) throws IOException {
    requests.count(exchange.getRequestMethod().toString(), path(exchange), answer.status());
    answer
        .headers()
        .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
    exchange.setStatusCode(answer.status());
    exchange.getResponseHeaders().put(Headers.VIA, "1.1 loopback");
    exchange.getResponseHeaders().put(Headers.DATE, date());
    if (answer.body().isPresent()) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
      exchange.getOutputStream().write(Json.write(answer.body().get()).getBytes(UTF_8));
    }
    exchange.endExchange();
  }
}
