/** The journal in an SQLite file. Only this room knows JDBC. */
@NullMarked
package dev.pushback.edge.sqlite;

import org.jspecify.annotations.NullMarked;
