/** Finds the library that writes JSON documents. */
@NullMarked
package io.fluxa.internal.json;

import org.jspecify.annotations.NullMarked;
