package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON text from and to a {@link Body}, by Jackson's streams alone: its data binding takes a
 * quarter of a second to load.
 */
final class Json {
  /** A JSON null; it only ever stands in fields that a later version added. */
  private static final Object NULL = new Object();

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private Json() {}

  static Body parse(String text) throws Body.Malformed {
    try (var parser = JSON.createParser(text)) {
      parser.nextToken();
      if (value(parser) instanceof Body body && parser.nextToken() == null) {
        return body;
      }
      throw new Body.Malformed("its body is not a JSON object");
    } catch (JsonProcessingException _) {
      throw new Body.Malformed("its body is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> in.getText();
      case null, default -> NULL;
    };
  }

  private static Body object(JsonParser in) throws IOException {
    var body = new Body();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      var name = in.currentName();
      in.nextToken();
      body.put(name, value(in));
    }
    return body;
  }

  private static List<Object> array(JsonParser in) throws IOException {
    var all = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      all.add(value(in));
    }
    return all;
  }

  /** Half a surrogate pair has no place in UTF-8, so a text with one is written in ASCII. */
  static String write(Body body) {
    var text = write(body, JSON);
    return UTF_8.newEncoder().canEncode(text)
        ? text
        : write(body, JSON.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
  }

  private static String write(Body body, JsonFactory format) {
    var out = new StringWriter();
    try (var json = format.createGenerator(out)) {
      write(body, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    switch (value) {
      case Body body -> {
        out.writeStartObject();
        for (Map.Entry<String, Object> field : body.fields().entrySet()) {
          out.writeFieldName(field.getKey());
          write(field.getValue(), out);
        }
        out.writeEndObject();
      }
      case List<?> list -> {
        out.writeStartArray();
        for (var element : list) {
          write(element, out);
        }
        out.writeEndArray();
      }
      case Enum<?> constant -> out.writeString(Body.lower(constant));
      case String text -> out.writeString(text);
      case Boolean truth -> out.writeBoolean(truth);
      case Number number -> out.writeNumber(number.toString());
      default -> out.writeNull();
    }
  }
}
