/** The batch door: answers in and assessments out as JSON Lines. */
@NullMarked
package dev.pushback.edge.batch;

import org.jspecify.annotations.NullMarked;
