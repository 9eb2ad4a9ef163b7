/** Ends the work of a context from outside: at its deadline, or when another thread cancels it. */
@NullMarked
package io.fluxa.internal.deadline;

import org.jspecify.annotations.NullMarked;
