/**
 * What can be asked: questions with their pushbacks, hints and samples, and the packs that hold
 * them.
 */
@NullMarked
package dev.pushback.core.question;

import org.jspecify.annotations.NullMarked;
