/** An interview in a terminal or through a pipe. Only this room knows JLine. */
@NullMarked
package dev.pushback.edge.terminal;

import org.jspecify.annotations.NullMarked;
