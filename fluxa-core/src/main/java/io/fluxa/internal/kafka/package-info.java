/** Checks what is configured for Kafka and Kafka Connect. */
@NullMarked
package io.fluxa.internal.kafka;

import org.jspecify.annotations.NullMarked;
