/** Decides whether what was read could be read. */
@NullMarked
package io.fluxa.torture.check;

import org.jspecify.annotations.NullMarked;
