/** Transactions that an application opens, and the door to those of a container. */
@NullMarked
package io.fluxa.transaction;

import org.jspecify.annotations.NullMarked;
