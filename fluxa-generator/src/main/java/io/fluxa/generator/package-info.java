/**
 * The two annotation processors. The way of a definition: {@code read} turns elements into an immutable {@code model} and checks everything; only
 * a definition without a mistake reaches {@code emit}. Beside them stands the {@code Generator}, which runs them for sources that are committed.
 */
@NullMarked
package io.fluxa.generator;

import org.jspecify.annotations.NullMarked;
