/** Which follow-up comes next, and whether a follow-up may be shown at all. */
@NullMarked
package dev.pushback.core.probing;

import org.jspecify.annotations.NullMarked;
