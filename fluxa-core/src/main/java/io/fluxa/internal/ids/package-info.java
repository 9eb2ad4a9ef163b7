/** Ids of new entities, taken in blocks from one small table per MySQL pool. */
@NullMarked
package io.fluxa.internal.ids;

import org.jspecify.annotations.NullMarked;
