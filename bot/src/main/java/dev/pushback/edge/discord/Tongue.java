package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

/** Everything that differs from language to language. */
record Tongue(Texts texts, Epilogue epilogue, Doors doors) {
  Tongue {
    requireNonNull(texts);
    requireNonNull(epilogue);
    requireNonNull(doors);
  }
}
