/** Which round a person sits down to: the one that was left, the next of a loop, or a new one. */
@NullMarked
package dev.pushback.app.practice;

import org.jspecify.annotations.NullMarked;
