/** The way from a registry to an immutable engine. */
@NullMarked
package io.fluxa.internal.engine;

import org.jspecify.annotations.NullMarked;
