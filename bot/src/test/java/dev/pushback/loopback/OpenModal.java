package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;

/** A modal in front of a person, and the interaction that the app answered with it. */
record OpenModal(Interaction cause, JsonNode form) {}
