/** A node: a process with an engine and threads that read and write. */
@NullMarked
package io.fluxa.torture.node;

import org.jspecify.annotations.NullMarked;
