/** The mistakes that a definition can hold, their codes, and the rules about more than one field. */
@NullMarked
package io.fluxa.generator.check;

import org.jspecify.annotations.NullMarked;
