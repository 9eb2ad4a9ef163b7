package io.fluxa.schema;

import java.util.List;

/** The type of a column; MySQL's text for it is written elsewhere, because it depends on the pool's character set. */
public sealed interface ColumnType {

    /**
     * A whole number.
     *
     * @param bytes 1, 2, 3, 4 or 8
     * @param unsigned whether the range begins at 0
     */
    record IntegerType(int bytes, boolean unsigned) implements ColumnType {

        /** The smallest value. */
        public long min() {
            return unsigned ? 0 : -1L << (bytes * 8 - 1);
        }

        /** The largest value; for an unsigned 8-byte number the largest {@code long}. */
        public long max() {
            if (bytes == Long.BYTES) {
                return Long.MAX_VALUE;
            }
            return (1L << (bytes * 8 - (unsigned ? 0 : 1))) - 1;
        }
    }

    /** {@code tinyint(1)}. */
    record BooleanType() implements ColumnType {}

    /**
     * A text.
     *
     * @param length the largest number of characters, or {@link #MAX} for {@code mediumtext}
     */
    record TextType(int length) implements ColumnType {
        /** The length that means {@code mediumtext}. */
        public static final int MAX = -1;
    }

    /**
     * An exact decimal number.
     *
     * @param precision total digits
     * @param scale digits after the point
     * @param unsigned whether negative numbers are refused
     */
    record DecimalType(int precision, int scale, boolean unsigned) implements ColumnType {}

    /** {@code date}. */
    record DateType() implements ColumnType {}

    /**
     * {@code datetime}, in UTC.
     *
     * @param precision digits of the fraction of a second, 0 to 6
     */
    record DateTimeType(int precision) implements ColumnType {}

    /**
     * {@code enum}.
     *
     * @param values the stored values in the order of the constants, at least one
     */
    record EnumType(List<String> values) implements ColumnType {
        /** Copies the list. */
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code set}.
     *
     * @param values the stored values in the order of the constants, 1 to 64
     */
    record SetType(List<String> values) implements ColumnType {
        /** Copies the list. */
        public SetType {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code float} or {@code double}.
     *
     * @param bytes 4 or 8
     * @param unsigned whether negative numbers are refused
     */
    record FloatType(int bytes, boolean unsigned) implements ColumnType {}

    /**
     * A binary value.
     *
     * @param lengthBytes how many bytes MySQL keeps the length in: 2 for {@code blob}, 3 for {@code mediumblob}, 4 for {@code longblob}
     */
    record BlobType(int lengthBytes) implements ColumnType {}

    /** {@code json}. */
    record JsonType() implements ColumnType {}
}
