package io.fluxa.query;

import io.fluxa.Entity;
import java.time.LocalDate;

/**
 * A field that holds a date.
 *
 * @param <E> the entity it belongs to
 */
public sealed class DateField<E extends Entity> extends OrderedField<E, LocalDate> permits NullableDateField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public DateField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
