package red.app.view;

import java.util.Optional;
import red.edge.batch.Neighbour;

/** A view that knows the room that shows it. */
public record Early(Optional<Neighbour> room) {}
