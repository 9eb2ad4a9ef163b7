package io.fluxa.cdi;

import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.System.Logger.Level;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** What the observers of a deployment ask for, so that nothing is fired that nobody observes. */
final class ObservedEvents {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cdi");

    private final List<Type> observed = new ArrayList<>();

    /** Takes note of an observer. */
    void collect(ObserverMethod<?> observer) {
        Type type = observer.getObservedType();
        if (!observer.isAsync()) {
            observed.add(type);
        } else if (EntityEvent.class.isAssignableFrom(raw(type))) {
            LOGGER.log(
                    Level.WARNING,
                    observer.getBeanClass().getName() + " observes " + type.getTypeName()
                            + " with @ObservesAsync and is never called: these events are fired synchronously; use @Observes, and hand"
                            + " slow work to an executor");
        }
    }

    /** Whether no observer asks for any event of an entity. */
    boolean isEmpty() {
        return observed.stream().noneMatch(type -> EntityEvent.class.isAssignableFrom(raw(type)));
    }

    /** Whether an observer may ask for the events of a kind about a type of entity. */
    boolean include(EntityEvent.Kind kind, Class<?> entity) {
        Class<?> event = typeOf(kind);
        return observed.stream().anyMatch(type -> includes(type, event, entity));
    }

    /** The type of the events of a kind. */
    static Class<?> typeOf(EntityEvent.Kind kind) {
        return switch (kind) {
            case INSERTED -> EntityInserted.class;
            case UPDATED -> EntityUpdated.class;
            case DELETED -> EntityDeleted.class;
        };
    }

    private static boolean includes(Type type, Class<?> event, Class<?> entity) {
        if (!raw(type).isAssignableFrom(event)) {
            return false;
        }
        return !(type instanceof ParameterizedType parameterized)
                || !(parameterized.getActualTypeArguments()[0] instanceof Class<?> argument)
                || argument.equals(entity);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : Object.class;
    }
}
