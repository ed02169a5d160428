/** Whether questions prove that they work before anybody is asked one of them. */
@NullMarked
package dev.pushback.app.vetting;

import org.jspecify.annotations.NullMarked;
