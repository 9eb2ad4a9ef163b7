/** From the compiler's elements to the model. Every mistake is reported where it was made, and reading goes on to find the next. */
@NullMarked
package io.fluxa.generator.read;

import org.jspecify.annotations.NullMarked;
