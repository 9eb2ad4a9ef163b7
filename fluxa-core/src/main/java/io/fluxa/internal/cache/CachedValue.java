package io.fluxa.internal.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;

/**
 * What Redis keeps under the key of a row. The first byte says what it is; eight bytes name the life of the server that took it, highest
 * byte first. Behind them a row has the bytes of {@link RowCodec}, and a lease has sixteen random ones.
 */
enum CachedValue {
    /** A row. */
    ROW('R'),
    /** The row is known not to exist. */
    NONE('N'),
    /** Somebody is about to put a row here. */
    LEASE('L'),
    /** Of another life of the server, of a form that is not known here, or damaged. */
    FOREIGN('?');

    /** How many bytes come before the row. */
    static final int HEADER = 1 + Long.BYTES;

    private static final int LEASE_LENGTH = HEADER + 2 * Long.BYTES;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte mark;

    CachedValue(char mark) {
        this.mark = (byte) mark;
    }

    /** What a value is to a server with an incarnation. Whether a row can be read is not looked at. */
    static CachedValue of(byte[] value, long incarnation) {
        if (value.length < HEADER || incarnationOf(value) != incarnation) {
            return FOREIGN;
        }
        return switch (value[0]) {
            case 'R' -> ROW;
            case 'N' -> value.length == HEADER ? NONE : FOREIGN;
            case 'L' -> value.length == LEASE_LENGTH ? LEASE : FOREIGN;
            default -> FOREIGN;
        };
    }

    /** Whether a value has the header of one, of whatever life of the server. */
    static boolean isOurs(byte[] value) {
        return value.length >= HEADER && (value[0] == ROW.mark || value[0] == NONE.mark || value[0] == LEASE.mark);
    }

    /** A lease that nobody else has. */
    static byte[] lease(long incarnation, RandomGenerator random) {
        byte[] lease = LEASE.stamp(new byte[LEASE_LENGTH], incarnation);
        LONG.set(lease, HEADER, random.nextLong());
        LONG.set(lease, HEADER + Long.BYTES, random.nextLong());
        return lease;
    }

    /** That a row does not exist. */
    static byte[] none(long incarnation) {
        return NONE.stamp(new byte[HEADER], incarnation);
    }

    /** The life of the server that took a value, which must have a header. */
    static long incarnationOf(byte[] value) {
        return (long) LONG.get(value, 1);
    }

    /** Writes the header of a value, and gives it back. */
    byte[] stamp(byte[] value, long incarnation) {
        value[0] = mark;
        LONG.set(value, 1, incarnation);
        return value;
    }
}
