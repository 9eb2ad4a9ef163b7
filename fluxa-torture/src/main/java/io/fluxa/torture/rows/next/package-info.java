/** The same tables as the next version of the application knows them. */
@NullMarked
package io.fluxa.torture.rows.next;

import org.jspecify.annotations.NullMarked;
