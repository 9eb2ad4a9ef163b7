package io.fluxa.runtime;

import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.event.Registration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The handlers that applications registered with one provider, in the order of their registration. Safe for use by several threads.
 *
 * @param <E> the generated entity
 */
public final class Callbacks<E extends GeneratedEntity<E, ?>> {

    private final List<Handler<E>> beforeFlush = new CopyOnWriteArrayList<>();
    private final List<Handler<EntityInserted<E>>> inserted = new CopyOnWriteArrayList<>();
    private final List<Handler<EntityUpdated<E>>> updated = new CopyOnWriteArrayList<>();
    private final List<Handler<EntityDeleted<E>>> deleted = new CopyOnWriteArrayList<>();

    Callbacks() {}

    /** Those of a provider. */
    public static <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Callbacks<E> of(
            GeneratedProvider<E, R> provider) {
        return provider.callbacks;
    }

    Registration beforeFlush(Consumer<? super E> handler) {
        return add(beforeFlush, handler);
    }

    Registration inserted(Consumer<? super EntityInserted<E>> handler) {
        return add(inserted, handler);
    }

    Registration updated(Consumer<? super EntityUpdated<E>> handler) {
        return add(updated, handler);
    }

    Registration deleted(Consumer<? super EntityDeleted<E>> handler) {
        return add(deleted, handler);
    }

    /** Whether there is a handler for a kind of event. */
    public boolean handle(EntityEvent.Kind kind) {
        return switch (kind) {
            case INSERTED -> !inserted.isEmpty();
            case UPDATED -> !updated.isEmpty();
            case DELETED -> !deleted.isEmpty();
        };
    }

    /** Whether there is a handler for what will be flushed. */
    public boolean handleFlush() {
        return !beforeFlush.isEmpty();
    }

    /** Tells the handlers of an entity that will be flushed; what they throw ends that. */
    public void beforeFlush(E entity) {
        beforeFlush.forEach(handler -> handler.action.accept(entity));
    }

    /** Tells every handler of an event, whatever another one throws; that goes to the last parameter. */
    public void fire(EntityEvent<E> event, Consumer<Throwable> failures) {
        if (event instanceof EntityInserted<E> insertion) {
            fire(inserted, insertion, failures);
        } else if (event instanceof EntityUpdated<E> update) {
            fire(updated, update, failures);
        } else if (event instanceof EntityDeleted<E> deletion) {
            fire(deleted, deletion, failures);
        }
    }

    private static <T> void fire(List<Handler<T>> handlers, T event, Consumer<Throwable> failures) {
        handlers.forEach(handler -> attempt(handler.action, event, failures));
    }

    /** Calls a handler; what it throws goes to the last parameter, unless the virtual machine itself is in trouble. */
    public static <T> void attempt(Consumer<? super T> handler, T event, Consumer<Throwable> failures) {
        try {
            handler.accept(event);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failures.accept(e);
        }
    }

    private static <T> Registration add(List<Handler<T>> handlers, Consumer<? super T> action) {
        Handler<T> handler = new Handler<>(Objects.requireNonNull(action, "handler"), handlers);
        handlers.add(handler);
        return handler;
    }

    /** One registration; the same action may have several. */
    private static final class Handler<T> implements Registration {
        private final Consumer<? super T> action;
        private final List<Handler<T>> home;

        Handler(Consumer<? super T> action, List<Handler<T>> home) {
            this.action = action;
            this.home = home;
        }

        @Override
        public void close() {
            home.remove(this);
        }
    }
}
