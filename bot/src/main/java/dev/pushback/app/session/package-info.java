/** One door for everything that reaches an interview: keep, then show, then ask. */
@NullMarked
package dev.pushback.app.session;

import org.jspecify.annotations.NullMarked;
