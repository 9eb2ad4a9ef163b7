/** Queries and projections as statements of MySQL, and their results as values. */
@NullMarked
package io.fluxa.internal.query;

import org.jspecify.annotations.NullMarked;
