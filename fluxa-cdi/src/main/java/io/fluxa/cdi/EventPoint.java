package io.fluxa.cdi;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Member;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The injection point of an {@code Event<EntityInserted<UserEntity>>} that stands nowhere in the code. A container cannot tell from an event
 * object what its type parameter is; it takes that from the type of the injection point.
 */
final class EventPoint implements InjectionPoint {

    private final Type type;

    /** A point for events of a generic type about one type of entity. */
    EventPoint(Class<?> event, Class<?> entity) {
        this.type = new Parameterized(Event.class, new Parameterized(event, entity));
    }

    @Override
    public Type getType() {
        return type;
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return Set.of(Any.Literal.INSTANCE);
    }

    @Override
    public @Nullable Bean<?> getBean() {
        return null;
    }

    @Override
    public @Nullable Member getMember() {
        return null;
    }

    @Override
    public @Nullable Annotated getAnnotated() {
        return null;
    }

    @Override
    public boolean isDelegate() {
        return false;
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    /** A generic class with its only argument; equal to what the virtual machine has for the same. */
    private static final class Parameterized implements ParameterizedType {
        private final Class<?> raw;
        private final Type argument;

        Parameterized(Class<?> raw, Type argument) {
            this.raw = raw;
            this.argument = argument;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && raw.equals(that.getRawType())
                    && Objects.equals(getOwnerType(), that.getOwnerType())
                    && Arrays.equals(getActualTypeArguments(), that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(getActualTypeArguments()) ^ Objects.hashCode(getOwnerType()) ^ raw.hashCode();
        }

        @Override
        public String toString() {
            return raw.getName() + "<" + argument.getTypeName() + ">";
        }
    }
}
