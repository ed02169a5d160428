/** How good the reading is, measured on answers that were labelled by people who wrote them. */
@NullMarked
package dev.pushback.app.evaluation;

import org.jspecify.annotations.NullMarked;
