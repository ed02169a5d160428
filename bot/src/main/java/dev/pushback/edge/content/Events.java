package dev.pushback.edge.content;

import dev.pushback.edge.content.Value.Looks;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One YAML document, read event by event: without anchors, aliases or deep nesting. */
final class Events {
  private static final int DEEPEST = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setUseMarks(true).build();

  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  private static final Map<Tag, Looks> LOOKS =
      Map.of(
          Tag.STR, Looks.TEXT,
          Tag.INT, Looks.WHOLE,
          Tag.FLOAT, Looks.NUMBER,
          Tag.BOOL, Looks.FLAG,
          Tag.NULL, Looks.NOTHING);

  private final ParserImpl parser;
  private final int above;
  private final Faults faults;
  private int depth;

  /**
   * @param above lines of the file that stand above this text
   */
  Events(String text, int above, Faults faults) {
    this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    this.above = above;
    this.faults = faults;
  }

  /**
   * What the document says; empty when there is none.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if this is not YAML
   */
  Optional<Value> document() {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    parser.next();
    var root = value();
    parser.next();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new ParserException(Document.ANOTHER, parser.next().getStartMark());
    }
    return Optional.of(root);
  }

  private Value value() {
    var event = parser.next();
    var place = Place.of(event.getStartMark(), above);
    noAnchor(event, place);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, place);
      case SequenceStart -> deeper(event, () -> listing(place));
      case MappingStart -> deeper(event, () -> group(place));
      default -> new Value.Unread(place);
    };
  }

  private Value deeper(Event event, Supplier<Value> inside) {
    if (++depth > DEEPEST) {
      var problem = "it is nested more than " + DEEPEST + " deep";
      throw new ParserException(problem, event.getStartMark());
    }
    var value = inside.get();
    parser.next();
    depth--;
    return value;
  }

  private Value listing(Place place) {
    var items = new ArrayList<Value>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value());
    }
    return new Value.Listing(place, items);
  }

  private Value group(Place place) {
    var entries = new ArrayList<Value.Entry>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      var key = value();
      entries.add(new Value.Entry(key, value()));
    }
    return new Value.Group(place, entries);
  }

  private static Value scalar(ScalarEvent event, Place place) {
    var tag = event.getTag().filter(name -> !name.equals("!"));
    if (tag.isPresent()) {
      return new Value.Scalar(place, event.getValue(), Looks.TAGGED);
    }
    var looks =
        event.getImplicit().canOmitTagInPlainScalar()
            ? LOOKS.getOrDefault(RESOLVER.resolve(event.getValue(), true), Looks.TAGGED)
            : Looks.TEXT;
    return new Value.Scalar(place, event.getValue(), looks);
  }

  private void noAnchor(Event event, Place place) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      var sign = node instanceof AliasEvent ? "*" : "&";
      var what = "%s%s is an anchor or an alias".formatted(sign, node.getAnchor().get());
      faults.add(place, what, "write the value out");
    }
  }
}
