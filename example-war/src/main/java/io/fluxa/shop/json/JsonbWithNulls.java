package io.fluxa.shop.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Lets answers name every property of an entity, also those that are null, but not how it is kept. */
@Provider
@ApplicationScoped
public class JsonbWithNulls implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withPropertyVisibilityStrategy(new WithoutDeletionMark()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** What is public is shown; whether a row is softly deleted is not, because no answer has such a row. */
    private static final class WithoutDeletionMark implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return Modifier.isPublic(field.getModifiers());
        }

        @Override
        public boolean isVisible(Method method) {
            return Modifier.isPublic(method.getModifiers()) && !method.getName().endsWith("FakeDelete");
        }
    }
}
