/** The command line: what a person can type, and the building of what each command needs. */
@NullMarked
package dev.pushback.cli;

import org.jspecify.annotations.NullMarked;
