/** Transactions that span several flushes and reads. */
@NullMarked
package io.fluxa.internal.transaction;

import org.jspecify.annotations.NullMarked;
