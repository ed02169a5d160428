/**
 * Which question is asked next, from all content that was loaded and by what a person has been
 * through; the only room that spends chance.
 */
@NullMarked
package dev.pushback.app.casting;

import org.jspecify.annotations.NullMarked;
