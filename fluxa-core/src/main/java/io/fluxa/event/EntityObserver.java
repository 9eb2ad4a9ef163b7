package io.fluxa.event;

import io.fluxa.Entity;

/**
 * Is told of the events of every entity of an engine. In a server {@code fluxa-cdi} passes them on as CDI events. Implementations must be
 * safe for use by several threads.
 *
 * <p>Inside a transaction of a container, {@link #observe} is called by the flush, while that transaction is open: what is stored may still
 * be rolled back. Otherwise it is called after the commit, after the handlers of the provider.
 */
public interface EntityObserver {

    /** Whether an event of this kind is wanted. Called by each flush, for each type of entity that it writes, hence it has to be cheap. */
    boolean wants(Class<? extends Entity> type, EntityEvent.Kind kind);

    /** Called with each wanted event, in the order of the statements. An exception reaches the caller of the flush, see {@link io.fluxa.error.CallbackException}. */
    void observe(EntityEvent<?> event);
}
