/** What happens: one interview as the fold of its facts, and the one table of legal moves. */
@NullMarked
package dev.pushback.core.interview;

import org.jspecify.annotations.NullMarked;
