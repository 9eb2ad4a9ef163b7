/** The contract between generated code and the runtime; applications do not call it. */
@NullMarked
package io.fluxa.runtime;

import org.jspecify.annotations.NullMarked;
