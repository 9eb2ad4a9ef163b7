/** What is done to nodes, to Redis and to the network between them. */
@NullMarked
package io.fluxa.torture.fault;

import org.jspecify.annotations.NullMarked;
