package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Single questions to Discord, without a session: a bot that runs is not disturbed. */
final class Enquiry implements AutoCloseable {
  private static final String REAL = "https://discord.com/api/v10/";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String token;
  private final String base;

  Enquiry(String token, Address address) {
    this.token = requireNonNull(token);
    this.base = address.rest().orElse(REAL);
  }

  /**
   * What came back.
   *
   * @param status of HTTP; 0 if nothing came back
   * @param at when Discord says that it is
   */
  record Told(int status, JsonNode body, Optional<Instant> at) {
    boolean well() {
      return status == 200;
    }
  }

  Told get(String path) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(base + path))
              .timeout(PATIENCE)
              .header("Authorization", "Bot " + token)
              .header("User-Agent", "DiscordBot (pushback, 1)")
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Told(response.statusCode(), read(response.body()), date(response));
    } catch (IOException _) {
      return new Told(0, JSON.createObjectNode(), Optional.empty());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Told(0, JSON.createObjectNode(), Optional.empty());
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException _) {
      return JSON.createObjectNode();
    }
  }

  private static Optional<Instant> date(HttpResponse<String> response) {
    try {
      return response
          .headers()
          .firstValue("Date")
          .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toInstant);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Whether a gateway says hello. */
  boolean greets(String gateway) {
    var hello = new Greeting();
    try {
      var socket =
          http.newWebSocketBuilder()
              .connectTimeout(PATIENCE)
              .buildAsync(URI.create(gateway + "/?v=10&encoding=json"), hello)
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      boolean heard = hello.heard(PATIENCE);
      socket.abort();
      return heard;
    } catch (ExecutionException | TimeoutException | IllegalArgumentException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
