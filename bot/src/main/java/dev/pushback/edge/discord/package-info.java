/** Practice on Discord: direct messages, commands, buttons and forms, over JDA. */
@NullMarked
package dev.pushback.edge.discord;

import org.jspecify.annotations.NullMarked;
