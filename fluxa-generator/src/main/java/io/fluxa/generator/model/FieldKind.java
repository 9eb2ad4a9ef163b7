package io.fluxa.generator.model;

import com.palantir.javapoet.ClassName;

/** What a field of a definition holds. A field marked {@code @Ignore} has no kind, because it is no part of the model. */
public sealed interface FieldKind {

    /** Whether this version writes code for the kind. */
    default boolean emitted() {
        return true;
    }

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
    record FloatingPoint(int bytes, boolean unsigned) implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }

    /**
     * {@code Set} of a Java enum.
     *
     * @param type the enum
     */
    record EnumSet(EnumModel type) implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }

    /** {@code byte[]}. */
    record Blob() implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }

    /**
     * A plain class whose fields become columns of this table.
     *
     * @param type the class
     */
    record Embedded(ClassName type) implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }

    /**
     * An array of a fixed size.
     *
     * @param element the kind of its elements
     */
    record Array(FieldKind element) implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }

    /**
     * A record that is stored as one JSON text.
     *
     * @param type the record
     */
    record Json(ClassName type) implements FieldKind {
        @Override
        public boolean emitted() {
            return false;
        }
    }
}
