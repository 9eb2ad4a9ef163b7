/** What happens to entities: events after a commit, and the handlers that are told. */
@NullMarked
package io.fluxa.event;

import org.jspecify.annotations.NullMarked;
