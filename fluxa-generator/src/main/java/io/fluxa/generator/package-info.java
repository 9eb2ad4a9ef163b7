/** Runs the annotation processors over definitions, for people who commit what is generated. */
@NullMarked
package io.fluxa.generator;

import org.jspecify.annotations.NullMarked;
