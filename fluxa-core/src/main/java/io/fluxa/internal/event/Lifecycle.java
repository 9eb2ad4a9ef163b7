package io.fluxa.internal.event;

import io.fluxa.error.CallbackException;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityEvent.Kind;
import io.fluxa.event.EntityObserver;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.validation.FlushValidation;
import io.fluxa.runtime.Callbacks;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import io.fluxa.validation.EntityValidator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** What an engine does around each flush. Safe for use by several threads. */
public final class Lifecycle {

    private final EventFactory events;
    private final IdentityHashMap<EntitySchema, GeneratedProvider<?, ?>> providers = new IdentityHashMap<>();
    private final List<EntityObserver> observers;
    private final FlushValidation validation;

    /** Creates that of one engine. */
    public Lifecycle(
            EventFactory events,
            List<GeneratedProvider<?, ?>> providers,
            List<EntityObserver> observers,
            EntityValidator validator) {
        this.events = events;
        providers.forEach(provider -> this.providers.put(provider.schema(), provider));
        this.observers = List.copyOf(observers);
        this.validation = new FlushValidation(validator);
    }

    /**
     * Runs the handlers that go before a flush, then holds what is left to its constraints. Nothing has been sent yet, and what is thrown
     * leaves everything as the handlers left it.
     *
     * @param pending grows while handlers work
     * @throws io.fluxa.error.ConstraintViolatedException with everything that is wrong
     * @throws io.fluxa.error.IllegalUseException when handlers go on without end
     */
    public void beforeFlush(List<GeneratedEntity<?, ?>> pending) {
        FlushHooks.run(pending);
        validation.check(pending);
    }

    /** Whether anybody wants to know of some change of a table. */
    public boolean concerns(Table table) {
        GeneratedProvider<?, ?> provider = Objects.requireNonNull(providers.get(table.schema()));
        for (Kind kind : Kind.values()) {
            if (handled(provider, kind) || observed(provider, kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells handlers and observers what is stored for good.
     *
     * @throws CallbackException with everything that they threw
     */
    public void committed(List<StoredChange> changes) {
        tell(changes, true, true);
    }

    /**
     * Tells observers what a flush has sent into a transaction of a container.
     *
     * @throws CallbackException with everything that they threw
     */
    public void sent(List<StoredChange> changes) {
        tell(changes, false, true);
    }

    /**
     * Tells handlers what a transaction of a container has stored for good; observers know already.
     *
     * @throws CallbackException with everything that they threw
     */
    public void completed(List<StoredChange> changes) {
        tell(changes, true, false);
    }

    private void tell(List<StoredChange> changes, boolean toHandlers, boolean toObservers) {
        List<Throwable> failures = new ArrayList<>(0);
        changes.forEach(change -> tell(change, change.entity(), toHandlers, toObservers, failures));
        if (!failures.isEmpty()) {
            throw new CallbackException(failures, toHandlers);
        }
    }

    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> void tell(
            StoredChange change,
            GeneratedEntity<E, R> entity,
            boolean toHandlers,
            boolean toObservers,
            List<Throwable> failures) {
        GeneratedProvider<E, R> provider = FlushAccess.provider(entity);
        Kind kind = EventFactory.kindOf(change);
        boolean handled = toHandlers && handled(provider, kind);
        boolean observed = toObservers && observed(provider, kind);
        if (!handled && !observed) {
            return;
        }
        EntityEvent<E> event = events.of(provider, change);
        if (handled) {
            Callbacks.of(provider).fire(event, failures::add);
        }
        if (observed) {
            for (EntityObserver observer : observers) {
                if (observer.wants(provider.entityType(), kind)) {
                    Callbacks.attempt(observer::observe, event, failures::add);
                }
            }
        }
    }

    private static <E extends GeneratedEntity<E, R>, R extends GeneratedRow> boolean handled(
            GeneratedProvider<E, R> provider, Kind kind) {
        return Callbacks.of(provider).handle(kind);
    }

    private boolean observed(GeneratedProvider<?, ?> provider, Kind kind) {
        for (EntityObserver observer : observers) {
            if (observer.wants(provider.entityType(), kind)) {
                return true;
            }
        }
        return false;
    }
}
