package io.fluxa.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What {@link RowEncoder} and {@link RowDecoder} agree on. */
final class RowFormat {

    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    static final int STAMP_BYTES = Long.BYTES;
    static final int CHECKSUM_BYTES = Integer.BYTES;

    /** The most bytes of a varint. */
    static final int VARINT_BYTES = 10;

    /** Holds the 65 digits of MySQL's widest decimal, and its sign. */
    static final int MAX_DECIMAL_BYTES = 28;

    private RowFormat() {}

    /** The bytes that flag bits take. */
    static int flagBytes(int flags) {
        return (flags >>> 3) + ((flags & 7) == 0 ? 0 : 1);
    }

    /** The nanoseconds in one unit of the fraction of an instant; 0 for a precision that there is not. */
    static int fractionUnit(int precision) {
        return switch (precision) {
            case 0 -> 1_000_000_000;
            case 1 -> 100_000_000;
            case 2 -> 10_000_000;
            case 3 -> 1_000_000;
            case 4 -> 100_000;
            case 5 -> 10_000;
            case 6 -> 1_000;
            default -> 0;
        };
    }
}
