/** Measures FluxaORM against hand-written JDBC on a real MySQL; {@code ./bench} runs it. */
@NullMarked
package io.fluxa.benchmarks;

import org.jspecify.annotations.NullMarked;
