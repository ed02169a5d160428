package red.edge.batch;

import red.edge.content.OtherNeighbour;

/** An edge that knows another. */
public record Neighbour(OtherNeighbour other) {}
