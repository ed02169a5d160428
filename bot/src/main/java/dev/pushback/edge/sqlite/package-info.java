/**
 * The journal in an SQLite file, with what people sent and how far they were shown. Only this room
 * knows JDBC.
 */
@NullMarked
package dev.pushback.edge.sqlite;

import org.jspecify.annotations.NullMarked;
