/** Flushes: from changed entities to the fewest statements, all or nothing per pool. */
@NullMarked
package io.fluxa.internal.flush;

import org.jspecify.annotations.NullMarked;
