/** What a candidate is told, as pages that any room can set. No place to sit is known here. */
@NullMarked
package dev.pushback.app.view;

import org.jspecify.annotations.NullMarked;
