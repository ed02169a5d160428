/**
 * Content as YAML files: loaded whole or refused with every fault at once. Only this room knows
 * YAML.
 */
@NullMarked
package dev.pushback.edge.content;

import org.jspecify.annotations.NullMarked;
