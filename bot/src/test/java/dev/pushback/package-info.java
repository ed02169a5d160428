/** Tests that look at the whole. */
@NullMarked
package dev.pushback;

import org.jspecify.annotations.NullMarked;
