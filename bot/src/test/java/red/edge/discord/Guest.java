package red.edge.discord;

import red.edge.content.OtherNeighbour;

/** An edge that knows another. */
public record Guest(OtherNeighbour other) {}
