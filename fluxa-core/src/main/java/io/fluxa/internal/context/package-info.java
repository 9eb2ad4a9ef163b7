/** Contexts: the identity map, what changed, and reading. */
@NullMarked
package io.fluxa.internal.context;

import org.jspecify.annotations.NullMarked;
