/** Checks what is configured for Redis. */
@NullMarked
package io.fluxa.internal.redis;

import org.jspecify.annotations.NullMarked;
