package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Requests that JDA would not make. */
record Raw(Discord discord, HttpClient http) {
  Raw(Discord discord) {
    this(discord, HttpClient.newHttpClient());
  }

  /** What came back. */
  record Reply(int status, JsonNode body, HttpResponse<byte[]> whole) {
    int code() {
      return body.path("code").asInt();
    }

    JsonNode errors() {
      return body.path("errors");
    }
  }

  Reply post(String path, JsonNode body) {
    return send("POST", path, Json.write(body));
  }

  Reply post(String path, String body) {
    return send("POST", path, body);
  }

  Reply send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(discord.restUrl() + path))
            .header("Authorization", "Bot " + discord.token())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      var json = response.body().length == 0 ? Json.object() : Json.read(response.body());
      return new Reply(response.statusCode(), json, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
