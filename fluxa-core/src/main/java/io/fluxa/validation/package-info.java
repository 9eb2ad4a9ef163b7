/** Constraints that entities are held to before a flush. */
@NullMarked
package io.fluxa.validation;

import org.jspecify.annotations.NullMarked;
