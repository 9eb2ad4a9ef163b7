/** Writes through Kafka as an application configures them. */
@NullMarked
package io.fluxa.async;

import org.jspecify.annotations.NullMarked;
