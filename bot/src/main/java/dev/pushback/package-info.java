/** The way in: everything is built here, and nothing else knows all floors. */
@NullMarked
package dev.pushback;

import org.jspecify.annotations.NullMarked;
