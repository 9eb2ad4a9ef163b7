/** Work that sends nothing while it is measured, for JMH: each class has the floor and ours. */
@NullMarked
package io.fluxa.benchmarks.inprocess;

import org.jspecify.annotations.NullMarked;
