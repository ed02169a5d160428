/** Asks whoever is awaited: today a reader, on a thread of its own. */
@NullMarked
package dev.pushback.app.panel;

import org.jspecify.annotations.NullMarked;
