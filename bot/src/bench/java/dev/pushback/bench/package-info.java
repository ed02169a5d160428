/** Measurements of what is done for every answer. */
@NullMarked
package dev.pushback.bench;

import org.jspecify.annotations.NullMarked;
