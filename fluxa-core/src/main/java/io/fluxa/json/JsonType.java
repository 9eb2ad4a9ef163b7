package io.fluxa.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The whole type of a value, arguments included; subclasses say it: {@code new JsonType<List<String>>() {}}.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {

    private final Type type;

    /** Called by generated code, from an anonymous subclass. */
    protected JsonType() {
        this.type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** The type as reflection has it. */
    public final Type type() {
        return type;
    }

    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
