/** Hooks that see each statement a context sends. */
@NullMarked
package io.fluxa.observe;

import org.jspecify.annotations.NullMarked;
