/** The best JDBC that can be written by hand: what FluxaORM is measured against. */
@NullMarked
package io.fluxa.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
