/** What is measured: rubrics, their criteria and checks, as data without any reading of answers. */
@NullMarked
package dev.pushback.core.rubric;

import org.jspecify.annotations.NullMarked;
