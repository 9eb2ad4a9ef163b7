package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written to every row that a query finds: {@code set(ProductFields.STOCK, 0).and(set(ProductFields.FEATURED, false))}. Values are
 * held to the rules of their columns, as setters do, when it runs. Ids, versions, documents, the mark of a soft deletion and the time of the last change cannot be
 * written. Immutable.
 *
 * @param <E> the entity
 */
public final class Update<E extends Entity> {

    private final List<Assignment<E>> assignments;

    private Update(List<Assignment<E>> assignments) {
        this.assignments = assignments;
    }

    /**
     * One column and what becomes of it.
     *
     * @param field the column
     * @param value the new value, or what is added; null is NULL
     * @param relative whether the value is added
     * @param <E> the entity
     */
    public record Assignment<E extends Entity>(
            Field<E> field, @Nullable Object value, boolean relative) {}

    /** Writes a whole number. */
    public static <E extends Entity> Update<E> set(IntegerField<E, ?> field, long value) {
        return of(field, value);
    }

    /** Writes a decimal number. */
    public static <E extends Entity> Update<E> set(DecimalField<E> field, BigDecimal value) {
        return of(field, value);
    }

    /** Writes a {@code float} or a {@code double}. */
    public static <E extends Entity> Update<E> set(FloatingField<E, ?> field, double value) {
        return of(field, value);
    }

    /** Writes a text. */
    public static <E extends Entity> Update<E> set(TextField<E> field, String value) {
        return of(field, value);
    }

    /** Writes true or false. */
    public static <E extends Entity> Update<E> set(BooleanField<E> field, boolean value) {
        return of(field, value);
    }

    /** Writes a date. */
    public static <E extends Entity> Update<E> set(DateField<E> field, LocalDate value) {
        return of(field, value);
    }

    /** Writes a time, truncated to the digits that the column keeps. */
    public static <E extends Entity> Update<E> set(InstantField<E> field, Instant value) {
        return of(field, value);
    }

    /** Writes a constant. */
    public static <E extends Entity, T extends Enum<T>> Update<E> set(EnumField<E, T> field, T value) {
        return of(field, value);
    }

    /** Writes a set. */
    public static <E extends Entity, T extends Enum<T>> Update<E> set(SetField<E, T> field, Set<? extends T> value) {
        for (T constant : required(field, value)) {
            required(field, constant);
        }
        return of(field, Set.copyOf(value));
    }

    /** Lets a reference refer to the row with an id. */
    public static <E extends Entity> Update<E> set(ReferenceField<E, ?> field, long id) {
        return of(field, id);
    }

    /** Lets a reference refer to an entity. */
    public static <E extends Entity, T extends Entity> Update<E> set(ReferenceField<E, T> field, T value) {
        return of(field, required(field, value).id());
    }

    /** Writes bytes. */
    public static <E extends Entity> Update<E> set(BinaryField<E> field, byte[] value) {
        return of(field, required(field, value).clone());
    }

    /** Writes NULL. */
    public static <E extends Entity> Update<E> setNull(NullableField<E> field) {
        return new Update<>(List.of(new Assignment<>(field.field(), null, false)));
    }

    /** Adds to a whole number, or takes from it; NULL stays NULL. A result that the column cannot hold fails the whole statement. */
    public static <E extends Entity> Update<E> increase(IntegerField<E, ?> field, long delta) {
        return new Update<>(List.of(new Assignment<>(field, delta, true)));
    }

    /**
     * Writes more columns.
     *
     * @throws IllegalUseException when both write the same column
     */
    public Update<E> and(Update<E> more) {
        List<Assignment<E>> all = new ArrayList<>(assignments);
        for (Assignment<E> assignment : more.assignments) {
            if (all.stream().anyMatch(one -> one.field() == assignment.field())) {
                throw new IllegalUseException(
                        ErrorCode.INVALID_CONDITION,
                        assignment.field().entity(),
                        assignment.field() + " is written twice by one update");
            }
            all.add(assignment);
        }
        return new Update<>(List.copyOf(all));
    }

    /** The columns and what becomes of them; unmodifiable. */
    public List<Assignment<E>> assignments() {
        return assignments;
    }

    private static <E extends Entity> Update<E> of(Field<E> field, @Nullable Object value) {
        return new Update<>(List.of(new Assignment<>(field, required(field, value), false)));
    }

    private static <V> V required(Field<?> field, @Nullable V value) {
        if (value == null) {
            throw new InvalidValueException(
                    ErrorCode.REQUIRED_VALUE, field.entity(), field.name(), "was given null; setNull() writes NULL");
        }
        return value;
    }
}
