/** What will be asked: the rounds of a loop, in order, with their lengths and budgets. */
@NullMarked
package dev.pushback.core.loop;

import org.jspecify.annotations.NullMarked;
