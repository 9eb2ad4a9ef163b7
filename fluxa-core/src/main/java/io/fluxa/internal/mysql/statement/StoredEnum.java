package io.fluxa.internal.mysql.statement;

import io.fluxa.annotation.EnumValue;
import io.fluxa.runtime.EnumValues;
import org.jspecify.annotations.Nullable;

/** The stored values of enums, for statements that no generated code knows. */
public final class StoredEnum {

    /** Belongs to the enum's class and goes with it. */
    private static final ClassValue<EnumValues<?>> VALUES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // the constants are those of the class
        protected EnumValues<?> computeValue(Class<?> type) {
            return read((Class) type);
        }
    };

    private StoredEnum() {}

    /** The stored text of a constant. */
    static <E extends Enum<E>> String text(Enum<E> constant) {
        Class<E> type = constant.getDeclaringClass();
        return values(type).texts().get(values(type).index(type.cast(constant)));
    }

    /** The values of an enum. */
    @SuppressWarnings("unchecked") // computed from the same class
    public static <E extends Enum<E>> EnumValues<E> values(Class<E> type) {
        return (EnumValues<E>) VALUES.get(type);
    }

    private static <E extends Enum<E>> EnumValues<E> read(Class<E> type) {
        EnumValues<E> values = EnumValues.of(type);
        for (E constant : type.getEnumConstants()) {
            EnumValue named = named(type, constant);
            if (named != null) {
                values = values.with(constant, named.value());
            }
        }
        return values;
    }

    private static <E extends Enum<E>> @Nullable EnumValue named(Class<E> type, E constant) {
        try {
            return type.getField(constant.name()).getAnnotation(EnumValue.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(type.getName() + " lacks the field of a constant", impossible);
        }
    }
}
