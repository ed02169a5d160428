/** What was said, turn by turn, and proof that a quote was really said. */
@NullMarked
package dev.pushback.core.transcript;

import org.jspecify.annotations.NullMarked;
