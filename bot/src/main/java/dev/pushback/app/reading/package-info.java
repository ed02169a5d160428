/** Reading an answer without a language model, and the port that any reader fits. */
@NullMarked
package dev.pushback.app.reading;

import org.jspecify.annotations.NullMarked;
