package dev.pushback.loopback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One thing that can be asked for over REST. */
record Route(String method, String pattern, List<String> parts, Function<Call, Answer> answer) {
  static Route of(String method, String pattern, Function<Call, Answer> answer) {
    return new Route(method, pattern, List.of(pattern.split("/")), answer);
  }

  /** The values of the placeholders, when the request is for this route. */
  Optional<Map<String, String>> match(String asked, List<String> path) {
    if (!asked.equals(method) || path.size() != parts.size()) {
      return Optional.empty();
    }
    var places = new HashMap<String, String>();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.startsWith("{")) {
        places.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(places);
  }
}
