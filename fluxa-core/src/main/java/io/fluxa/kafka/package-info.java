/** Kafka pools, topics and consumer groups as an application configures them. */
@NullMarked
package io.fluxa.kafka;

import org.jspecify.annotations.NullMarked;
