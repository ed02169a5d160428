/** What a person has told in earlier rounds: their stories, and which themes they cover. */
@NullMarked
package dev.pushback.app.history;

import org.jspecify.annotations.NullMarked;
