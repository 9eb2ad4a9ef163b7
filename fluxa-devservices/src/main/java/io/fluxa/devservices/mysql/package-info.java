/** A real MySQL 8.0.33 as a child process, bound to the loopback address. */
@NullMarked
package io.fluxa.devservices.mysql;

import org.jspecify.annotations.NullMarked;
