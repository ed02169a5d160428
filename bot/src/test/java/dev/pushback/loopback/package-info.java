/**
 * A Discord on this machine that the unmodified JDA talks to: a test fixture, never shipped. {@code
 * mvn -q -Ploopback process-test-classes} starts one at the terminal.
 */
@NullMarked
package dev.pushback.loopback;

import org.jspecify.annotations.NullMarked;
