/** Work that sends nothing, measured by JMH. */
@NullMarked
package io.fluxa.benchmarks.identity;

import org.jspecify.annotations.NullMarked;
