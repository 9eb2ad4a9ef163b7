/** Local caches as an application configures them. */
@NullMarked
package io.fluxa.cache;

import org.jspecify.annotations.NullMarked;
