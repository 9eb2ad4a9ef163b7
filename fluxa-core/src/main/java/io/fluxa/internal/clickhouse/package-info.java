/** Checks what is configured for ClickHouse. */
@NullMarked
package io.fluxa.internal.clickhouse;

import org.jspecify.annotations.NullMarked;
