/** Everything that a definition class can carry. */
@NullMarked
package io.fluxa.annotation;

import org.jspecify.annotations.NullMarked;
