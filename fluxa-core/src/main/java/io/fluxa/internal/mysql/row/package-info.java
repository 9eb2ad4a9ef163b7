/** What an application makes of the rows of its own statements. */
@NullMarked
package io.fluxa.internal.mysql.row;

import org.jspecify.annotations.NullMarked;
