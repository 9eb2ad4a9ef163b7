/** What caches of rows share, whichever store keeps them. */
@NullMarked
package io.fluxa.internal.cache;

import org.jspecify.annotations.NullMarked;
