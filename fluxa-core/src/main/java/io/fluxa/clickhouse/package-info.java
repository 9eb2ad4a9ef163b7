/** ClickHouse pools and tables as an application configures them. */
@NullMarked
package io.fluxa.clickhouse;

import org.jspecify.annotations.NullMarked;
