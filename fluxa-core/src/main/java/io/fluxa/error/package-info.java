/** The sealed tree of coded errors; every type says whether a retry can help. */
@NullMarked
package io.fluxa.error;

import org.jspecify.annotations.NullMarked;
