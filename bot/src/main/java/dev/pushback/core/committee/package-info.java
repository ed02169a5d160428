/** The meeting after a loop: sealed scorecards in, one written decision out, a pure function. */
@NullMarked
package dev.pushback.core.committee;

import org.jspecify.annotations.NullMarked;
