/**
 * What came from people over a line that may break, and how far they were shown what came of it.
 */
@NullMarked
package dev.pushback.app.delivery;

import org.jspecify.annotations.NullMarked;
