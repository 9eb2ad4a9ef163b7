/** The services as a command: {@code start mysql}, {@code start redis}, {@code status}, {@code stop}. */
@NullMarked
package io.fluxa.devservices.command;

import org.jspecify.annotations.NullMarked;
