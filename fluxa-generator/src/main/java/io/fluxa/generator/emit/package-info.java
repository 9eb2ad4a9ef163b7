/** From the model to sources: one emitter per generated type, and one rule per kind of field. */
@NullMarked
package io.fluxa.generator.emit;

import org.jspecify.annotations.NullMarked;
