package dev.pushback.edge.sqlite;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A JSON object, its fields in order; strict about what is asked of it, silent about the rest. */
final class Body {
  /** Why a body cannot be read. It never quotes what a person wrote. */
  static final class Malformed extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final String why;

    Malformed(String why) {
      super(why);
      this.why = why;
    }

    @Override
    public String getMessage() {
      return why;
    }
  }

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Map<String, Object> fields() {
    return fields;
  }

  Body put(String name, Object value) {
    if (value instanceof Double number && !Double.isFinite(number)) {
      throw new IllegalArgumentException(name + " is not a number");
    }
    fields.put(name, value);
    return this;
  }

  /** Leaves the field out when there is nothing. */
  Body put(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  String text(String name) throws Malformed {
    return field(name, String.class);
  }

  int integer(String name) throws Malformed {
    return field(name, Integer.class);
  }

  double decimal(String name) throws Malformed {
    return field(name, Number.class).doubleValue();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) throws Malformed {
    return constant(name, field(name, String.class), type);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) throws Malformed {
    return fields.containsKey(name) ? Optional.of(constant(name, type)) : Optional.empty();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Optional<Body> optionalBody(String name) throws Malformed {
    return has(name) ? Optional.of(field(name, Body.class)) : Optional.empty();
  }

  <E extends Enum<E>> List<E> constants(String name, Class<E> type) throws Malformed {
    var all = new ArrayList<E>();
    for (var value : field(name, List.class)) {
      all.add(constant(name, value, type));
    }
    return all;
  }

  List<Body> bodies(String name) throws Malformed {
    var all = new ArrayList<Body>();
    for (var value : field(name, List.class)) {
      if (!(value instanceof Body body)) {
        throw unreadable(name);
      }
      all.add(body);
    }
    return all;
  }

  Map<String, Double> decimals(String name) throws Malformed {
    var body = field(name, Body.class);
    var all = new LinkedHashMap<String, Double>();
    for (var key : body.fields.keySet()) {
      all.put(key, body.decimal(key));
    }
    return all;
  }

  private <T> T field(String name, Class<T> type) throws Malformed {
    var value = fields.get(name);
    if (value == null) {
      throw new Malformed("\"" + name + "\" is missing");
    }
    if (!type.isInstance(value)) {
      throw unreadable(name);
    }
    return type.cast(value);
  }

  private static Malformed unreadable(String name) {
    return new Malformed("\"" + name + "\" has a value that this version cannot read");
  }

  private static <E extends Enum<E>> E constant(String name, Object value, Class<E> type)
      throws Malformed {
    for (var constant : type.getEnumConstants()) {
      if (lower(constant).equals(value)) {
        return constant;
      }
    }
    throw unreadable(name);
  }

  /** The stored name of a constant. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
