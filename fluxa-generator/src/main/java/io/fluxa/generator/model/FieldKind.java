package io.fluxa.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** What one column holds. Embedded classes and arrays have no kind: the model has their columns. */
public sealed interface FieldKind {

    /**
     * {@code byte}, {@code short}, {@code int} or {@code long}.
     *
     * @param width the width of the column
     * @param unsigned whether its range begins at 0
     */
    record WholeNumber(Width width, boolean unsigned) implements FieldKind {}

    /**
     * {@code BigDecimal}.
     *
     * @param precision all digits
     * @param scale digits after the point
     * @param unsigned whether negative numbers are refused
     */
    record DecimalNumber(int precision, int scale, boolean unsigned) implements FieldKind {}

    /** {@code boolean}. */
    record Bool() implements FieldKind {}

    /**
     * {@code String}.
     *
     * @param length the largest number of characters, or {@link #MAX}
     */
    record Text(int length) implements FieldKind {
        /** The length that means {@code mediumtext}. */
        public static final int MAX = -1;
    }

    /** {@code LocalDate}. */
    record Date() implements FieldKind {}

    /**
     * {@code Instant}.
     *
     * @param precision digits of the fraction of a second
     */
    record DateTime(int precision) implements FieldKind {}

    /**
     * A Java enum.
     *
     * @param type the enum
     */
    record EnumConstant(EnumModel type) implements FieldKind {}

    /**
     * The id of a row of another definition.
     *
     * @param definition the other definition
     * @param idWidth the width of its id
     */
    record Reference(ClassName definition, Width idWidth) implements FieldKind {}

    /**
     * {@code float} or {@code double}.
     *
     * @param bytes 4 or 8
     * @param unsigned whether negative numbers are refused
     */
    record FloatingPoint(int bytes, boolean unsigned) implements FieldKind {}

    /**
     * {@code Set} of a Java enum.
     *
     * @param type the enum
     */
    record EnumSet(EnumModel type) implements FieldKind {}

    /**
     * {@code byte[]}.
     *
     * @param lengthBytes how many bytes MySQL keeps the length in: 2, 3 or 4
     */
    record Blob(int lengthBytes) implements FieldKind {}

    /**
     * A record or a collection that is stored as one JSON document.
     *
     * @param type the type of the accessors
     * @param constrained the same type as getters give it, with the constraints of what its collections hold
     */
    record Json(TypeName type, TypeName constrained) implements FieldKind {}

    /**
     * Whether the row is softly deleted: its own id if it is, else 0.
     *
     * @param idWidth the width of the id
     */
    record Deletion(Width idWidth) implements FieldKind {}
}
