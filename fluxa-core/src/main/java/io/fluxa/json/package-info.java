/** How values become JSON documents; needed by entities with {@code @Json} fields only. */
@NullMarked
package io.fluxa.json;

import org.jspecify.annotations.NullMarked;
