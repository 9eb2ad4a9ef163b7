/** Change data capture as an application configures it. */
@NullMarked
package io.fluxa.cdc;

import org.jspecify.annotations.NullMarked;
