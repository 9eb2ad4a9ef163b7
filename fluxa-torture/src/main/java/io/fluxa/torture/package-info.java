/** Lets nodes read and write cached rows while everything around them fails, and checks every read; {@code ./torture} runs it. */
@NullMarked
package io.fluxa.torture;

import org.jspecify.annotations.NullMarked;
