/** The SQL of tables, the comparison of databases with definitions, and what a start does about a difference. */
@NullMarked
package io.fluxa.internal.schema;

import org.jspecify.annotations.NullMarked;
