/** A real Redis 8.2 as a child process, bound to the loopback address: alone, with a replica and sentinels, or as a cluster. */
@NullMarked
package io.fluxa.devservices.redis;

import org.jspecify.annotations.NullMarked;
