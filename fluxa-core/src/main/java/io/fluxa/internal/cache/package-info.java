/** The caches of rows: the protocol that they follow, and those in process. */
@NullMarked
package io.fluxa.internal.cache;

import org.jspecify.annotations.NullMarked;
