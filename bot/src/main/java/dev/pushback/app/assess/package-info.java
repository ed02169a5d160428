/** Assessing a finished exchange in one go, without an interview being held. */
@NullMarked
package dev.pushback.app.assess;

import org.jspecify.annotations.NullMarked;
