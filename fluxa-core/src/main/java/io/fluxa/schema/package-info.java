/** The shape of an entity's table, and the alters that bring a database to it. */
@NullMarked
package io.fluxa.schema;

import org.jspecify.annotations.NullMarked;
