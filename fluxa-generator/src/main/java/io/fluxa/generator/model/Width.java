package io.fluxa.generator.model;

import com.palantir.javapoet.TypeName;

/** The widths of MySQL's whole numbers. */
public enum Width {
    /** {@code tinyint}. */
    TINY(1),
    /** {@code smallint}. */
    SMALL(2),
    /** {@code mediumint}. */
    MEDIUM(3),
    /** {@code int}. */
    NORMAL(4),
    /** {@code bigint}. */
    BIG(8);

    private final int bytes;

    Width(int bytes) {
        this.bytes = bytes;
    }

    /** How many bytes MySQL stores. */
    public int bytes() {
        return bytes;
    }

    /** The primitive type of rows and accessors: the declared one, or for unsigned numbers the next wider. */
    public TypeName javaType(boolean unsigned) {
        return switch (this) {
            case TINY -> unsigned ? TypeName.INT : TypeName.BYTE;
            case SMALL -> unsigned ? TypeName.INT : TypeName.SHORT;
            case MEDIUM, NORMAL -> unsigned ? TypeName.LONG : TypeName.INT;
            case BIG -> TypeName.LONG;
        };
    }

    /** The smallest value of the column. */
    public long min(boolean unsigned) {
        return unsigned ? 0 : -1L << bytes * 8 - 1;
    }

    /** The largest value of the column; for an unsigned {@code bigint} the largest {@code long}. */
    public long max(boolean unsigned) {
        return this == BIG ? Long.MAX_VALUE : (1L << bytes * 8 - (unsigned ? 0 : 1)) - 1;
    }
}
