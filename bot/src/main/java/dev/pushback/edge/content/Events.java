package dev.pushback.edge.content;

import dev.pushback.edge.content.Value.Looks;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One YAML document, read event by event: without anchors, aliases or deep nesting. */
final class Events {
  static final int DEEPEST = 20;

  private static final int LONGEST_WORD = 5;

  /** Text without quotes and a remark behind it that the author may have meant as text. */
  private static final Pattern SENTENCE = Pattern.compile("\\S+\\s+\\S+\\s+\\S.*", Pattern.DOTALL);

  private static final Pattern REMARK = Pattern.compile("[ \\t]+#");

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
  private final String text;
  private final int above;
  private final Faults faults;
  private int depth;

  /**
   * @param above lines of the file that stand above this text
   */
  Events(String text, int above, Faults faults) {
    this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    this.text = text;
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
      case Scalar -> {
        noRemark((ScalarEvent) event, place);
        yield scalar((ScalarEvent) event, place);
      }
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
        event.getImplicit().canOmitTagInPlainScalar() ? looks(event.getValue()) : Looks.TEXT;
    return new Value.Scalar(place, event.getValue(), looks);
  }

  /** What text without quotes looks like. */
  static Looks looks(String text) {
    if (saysNothingElse(text)) {
      return Looks.TEXT;
    }
    return LOOKS.getOrDefault(RESOLVER.resolve(text, true), Looks.TAGGED);
  }

  /** Whether it can be told at a glance that words are text: only true, false and null are not. */
  private static boolean saysNothingElse(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && (text.length() > LONGEST_WORD || "tTfFnN".indexOf(text.charAt(0)) < 0);
  }

  /** Words behind a # are left out, which whoever wrote a sentence did not mean. */
  private void noRemark(ScalarEvent event, Place place) {
    int points = event.getEndMark().map(Mark::getIndex).orElse(0);
    boolean cut =
        event.isPlain()
            && SENTENCE.matcher(event.getValue()).matches()
            && REMARK
                .matcher(text)
                .region(text.offsetByCodePoints(0, points), text.length())
                .lookingAt();
    if (cut) {
      faults.add(
          place,
          "what stands behind \" #\" is a remark and is left out",
          "put the whole text in quotes, or the remark in a line of its own");
    }
  }

  private void noAnchor(Event event, Place place) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      var sign = node instanceof AliasEvent ? "*" : "&";
      var what = "%s%s is an anchor or an alias".formatted(sign, node.getAnchor().get());
      faults.add(place, what, "write the value out");
    }
  }
}
