/**
 * The two annotation processors. The way of a definition: {@code read} turns elements into an immutable {@code model} and checks everything; only
 * a definition without a mistake reaches {@code emit}.
 */
@NullMarked
package io.fluxa.generator.process;

import org.jspecify.annotations.NullMarked;
