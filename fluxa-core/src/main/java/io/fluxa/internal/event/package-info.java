/** What happens around a flush: hooks and constraints before it, events after it. */
@NullMarked
package io.fluxa.internal.event;

import org.jspecify.annotations.NullMarked;
