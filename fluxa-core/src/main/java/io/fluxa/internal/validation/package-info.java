/** Finding and applying constraints. */
@NullMarked
package io.fluxa.internal.validation;

import org.jspecify.annotations.NullMarked;
