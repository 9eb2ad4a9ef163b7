/** The same work as in the floor, written with FluxaORM. */
@NullMarked
package io.fluxa.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
