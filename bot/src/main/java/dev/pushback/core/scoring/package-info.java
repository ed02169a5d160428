/** What was found and what it is worth: findings, ledger, scorecard, all pure formulas. */
@NullMarked
package dev.pushback.core.scoring;

import org.jspecify.annotations.NullMarked;
