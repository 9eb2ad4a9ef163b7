/** Two processes that take turns, and what follows from their counts. */
@NullMarked
package io.fluxa.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
