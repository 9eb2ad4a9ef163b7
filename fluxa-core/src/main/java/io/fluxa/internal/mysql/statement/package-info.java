/** The text of an application's own statements and the values for it, before a connection is needed. */
@NullMarked
package io.fluxa.internal.mysql.statement;

import org.jspecify.annotations.NullMarked;
