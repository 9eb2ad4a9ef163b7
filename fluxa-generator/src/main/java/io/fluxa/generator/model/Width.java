package io.fluxa.generator.model;

import com.palantir.javapoet.TypeName;

/** The widths of MySQL's whole numbers. */
public enum Width {
    /** {@code tinyint}. */
    TINY(1, TypeName.BYTE, TypeName.INT),
    /** {@code smallint}. */
    SMALL(2, TypeName.SHORT, TypeName.INT),
    /** {@code mediumint}. */
    MEDIUM(3, TypeName.INT, TypeName.LONG),
    /** {@code int}. */
    NORMAL(4, TypeName.INT, TypeName.LONG),
    /** {@code bigint}. */
    BIG(8, TypeName.LONG, TypeName.LONG);

    private final int bytes;
    private final TypeName signed;
    private final TypeName widened;

    Width(int bytes, TypeName signed, TypeName widened) {
        this.bytes = bytes;
        this.signed = signed;
        this.widened = widened;
    }

    /** How many bytes MySQL stores. */
    public int bytes() {
        return bytes;
    }

    /** The primitive type of rows and accessors: the declared one, or for unsigned numbers the next wider. */
    public TypeName javaType(boolean unsigned) {
        return unsigned ? widened : signed;
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
