/** From a registry to an engine, with every problem in one exception. */
@NullMarked
package io.fluxa.internal.engine;

import org.jspecify.annotations.NullMarked;
