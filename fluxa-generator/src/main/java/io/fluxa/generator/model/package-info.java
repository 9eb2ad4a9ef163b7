/** What a definition says, as immutable records that know nothing of the compiler. */
@NullMarked
package io.fluxa.generator.model;

import org.jspecify.annotations.NullMarked;
