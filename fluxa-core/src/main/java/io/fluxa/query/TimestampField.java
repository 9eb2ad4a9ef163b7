package io.fluxa.query;

import io.fluxa.Entity;
import java.time.Instant;

/**
 * A field that holds a time. Conditions truncate their operands to the digits of a second that the column keeps.
 *
 * @param <E> the entity it belongs to
 */
public abstract sealed class TimestampField<E extends Entity> extends OrderedField<E, Instant>
        permits InstantField, UpdateTimeField {

    TimestampField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
