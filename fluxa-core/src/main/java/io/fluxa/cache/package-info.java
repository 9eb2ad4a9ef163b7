/** Local caches of an application, and what can be seen of the caches of rows. */
@NullMarked
package io.fluxa.cache;

import org.jspecify.annotations.NullMarked;
