package io.fluxa.it.search.model;

import io.fluxa.query.Field;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;

/** A column that nothing can be asked of but whether it is NULL. */
final class OpaqueColumn<T> extends Column<T> {

    OpaqueColumn(Field<SpecimenEntity> field, Access<T> access) {
        super(field, access);
    }

    @Override
    boolean hasConditions() {
        return false;
    }

    @Override
    Claim compared(Chance chance) {
        throw new UnsupportedOperationException(this + " has no conditions");
    }

    @Override
    Object key(T value) {
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /** That of bytes without signs. */
    @Override
    Comparator<T> order() {
        return (a, b) -> Arrays.compareUnsigned((byte[]) a, (byte[]) b);
    }
}
