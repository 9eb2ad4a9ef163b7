/** How long javac takes for many definitions. */
@NullMarked
package io.fluxa.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
