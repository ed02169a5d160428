package dev.pushback.edge.content;

import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * The file of a loop.
 *
 * @param types every mention of a round type
 * @param whole makes the loop, once no file has a fault
 */
record LoopDraft(Source source, Name id, List<Name> types, Supplier<Loop> whole)
    implements Draft.Named {

  static LoopDraft of(Source source, Section keys) {
    var id = Draft.named(source, keys);
    int version = Draft.version(keys);
    var name = keys.get("name", "Quick practice").text(60);
    var about = keys.get("about", "One sentence on whom the loop is for").text();
    var ids = new ArrayList<Name>();
    var types = new ArrayList<Name>();
    var rounds =
        keys.get("rounds", "a list of 1 to 20 rounds")
            .each(1, 20, round -> round(round, ids, types));
    Name.mustDiffer(ids, "the round");
    return new LoopDraft(
        source, id, List.copyOf(types), () -> new Loop(id.value(), version, name, about, rounds));
  }

  private static Round round(Section keys, List<Name> ids, List<Name> types) {
    var id = keys.get("round", "data-case").id();
    ids.add(id);
    var name = keys.get("name", "Data case").text(60);
    var own = keys.get("types", "[metric-design]").ids(1, 20);
    types.addAll(own);
    int minutes = keys.get("minutes", "45").whole(2, 120);
    int probes = keys.get("probes", "3").whole(0, 8);
    var accepted = new HashSet<String>();
    own.forEach(type -> accepted.add(type.value()));
    return new Round(id.value(), name, accepted, Duration.ofMinutes(minutes), probes);
  }
}
