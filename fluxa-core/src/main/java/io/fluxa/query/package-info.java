/** Typed queries over generated entities. */
@NullMarked
package io.fluxa.query;

import org.jspecify.annotations.NullMarked;
