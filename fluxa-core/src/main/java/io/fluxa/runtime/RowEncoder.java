package io.fluxa.runtime;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the form that caches keep and {@link RowDecoder} reads. Reusable, not safe for threads.
 *
 * <p>A row is the stamp of its layout (8 bytes), its flag bits (from the lowest bit of the first byte on, padded with 0 to whole
 * bytes), its values without a gap, and the CRC-32C (RFC 3720, appendix B.4) of all of that (4 bytes). Numbers of fixed width have
 * their highest byte first. A varint is an unsigned LEB128 of at most 10 bytes in its shortest form; a signed number is mapped to an
 * unsigned one by zigzag (0, -1, 1, -2 become 0, 1, 2, 3). Which values follow, and how many flags there are, only the layout knows.
 *
 * <p>Every row has exactly one form, and what is read equals what was written. A value for which that cannot hold, null for instance,
 * makes the row fail: {@link #finish} gives null, and the row is simply not cached. No method throws for a value.
 */
public final class RowEncoder {

    private static final int FIRST_SIZE = 512;
    private static final int LARGEST_KEPT = 1 << 20;
    private static final int LARGEST_ROW = 1 << 29;

    private final CRC32C checksum = new CRC32C();
    private final int limit;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int end;
    private int flags;
    private boolean failed = true;

    /** Creates an encoder for rows of up to 512 MiB, the most that Redis takes; a larger row fails. */
    public RowEncoder() {
        this(LARGEST_ROW);
    }

    RowEncoder(int limit) {
        this.limit = limit;
    }

    /** Begins a row, whose flags are all false yet, and forgets the one before. */
    public void begin(long layout, int flags) {
        if (buffer.length > LARGEST_KEPT) {
            buffer = new byte[FIRST_SIZE];
        }
        end = 0;
        failed = false;
        int header = RowFormat.STAMP_BYTES + RowFormat.flagBytes(flags);
        if (flags < 0 || !room(header)) {
            this.flags = 0;
            failed = true;
            return;
        }
        this.flags = flags;
        RowFormat.LONG.set(buffer, 0, layout);
        Arrays.fill(buffer, RowFormat.STAMP_BYTES, header, (byte) 0);
        end = header;
    }

    /** Sets a flag, whose position counts from 0: that a nullable column is null, or the value of a boolean. */
    public void flag(int position, boolean value) {
        if (position < 0 || position >= flags) {
            failed = true;
            return;
        }
        int at = RowFormat.STAMP_BYTES + (position >> 3);
        int bit = 1 << (position & 7);
        buffer[at] = (byte) (value ? buffer[at] | bit : buffer[at] & ~bit);
    }

    /** Writes a number that is not negative, or the bits of an unsigned one, as a varint. */
    public void unsigned(long value) {
        if ((value & ~0x7FL) == 0 && end < buffer.length) {
            buffer[end++] = (byte) value;
        } else if (room(RowFormat.VARINT_BYTES)) {
            longUnsigned(value);
        }
    }

    /** Writes a signed number as a zigzag varint. */
    public void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    /** Writes the 4 bytes of a {@code float}. */
    public void float32(float value) {
        if (room(Float.BYTES)) {
            RowFormat.INT.set(buffer, end, Float.floatToRawIntBits(value));
            end += Float.BYTES;
        }
    }

    /** Writes the 8 bytes of a {@code double}. */
    public void float64(double value) {
        if (room(Double.BYTES)) {
            RowFormat.LONG.set(buffer, end, Double.doubleToRawLongBits(value));
            end += Double.BYTES;
        }
    }

    /** Writes a text as the varint of its bytes and UTF-8. A text with half of a surrogate pair fails. */
    public void text(@Nullable String value) {
        if (value == null) {
            failed = true;
            return;
        }
        int length = value.length();
        if (!room((long) RowFormat.VARINT_BYTES + length)) {
            return;
        }
        int start = end;
        unsigned(length);
        byte[] into = buffer;
        int at = end;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                end = start;
                wideText(value);
                return;
            }
            into[at++] = (byte) c;
        }
        end = at;
    }

    /** Writes an array as the varint of its length and its bytes. */
    public void bytes(byte @Nullable [] value) {
        if (value == null) {
            failed = true;
        } else if (room((long) RowFormat.VARINT_BYTES + value.length)) {
            unsigned(value.length);
            System.arraycopy(value, 0, buffer, end, value.length);
            end += value.length;
        }
    }

    /** Writes a decimal of at most 18 digits as the zigzag varint of its unscaled value. One of another scale fails. */
    public void decimal(@Nullable BigDecimal value, int scale) {
        if (value == null || value.scale() != scale || value.unscaledValue().bitLength() >= Long.SIZE) {
            failed = true;
        } else {
            signed(value.unscaledValue().longValue());
        }
    }

    /**
     * Writes a decimal of any precision as the varint of the length and the bytes of its unscaled value, the shortest two's complement.
     * One of another scale fails, as does one of more than 28 bytes, which is wider than MySQL's 65 digits.
     */
    public void wideDecimal(@Nullable BigDecimal value, int scale) {
        if (value == null
                || value.scale() != scale
                || value.unscaledValue().bitLength() >= Byte.SIZE * RowFormat.MAX_DECIMAL_BYTES) {
            failed = true;
        } else {
            bytes(value.unscaledValue().toByteArray());
        }
    }

    /** Writes a date as the zigzag varint of the days since 1970-01-01. */
    public void date(@Nullable LocalDate value) {
        if (value == null) {
            failed = true;
        } else {
            signed(value.toEpochDay());
        }
    }

    /**
     * Writes a time as the zigzag varint of the seconds since 1970 and, for a precision above 0, the varint of its fraction in units of
     * 10<sup>-precision</sup> seconds. One that is finer than its precision, which is 0 to 6, fails.
     */
    public void instant(@Nullable Instant value, int precision) {
        int unit = RowFormat.fractionUnit(precision);
        if (value == null || unit == 0 || value.getNano() % unit != 0) {
            failed = true;
            return;
        }
        signed(value.getEpochSecond());
        if (precision > 0) {
            unsigned(value.getNano() / unit);
        }
    }

    /** Writes a constant of an enum as the varint of its index. */
    public <E extends Enum<E>> void constant(EnumValues<E> values, @Nullable E value) {
        if (value == null) {
            failed = true;
        } else {
            unsigned(values.index(value));
        }
    }

    /** Writes a set of constants as the varint of a mask with the bits of their indexes. An enum of more than 64 constants fails. */
    public <E extends Enum<E>> void constants(EnumValues<E> values, @Nullable Set<E> value) {
        if (value == null || values.size() > EnumValues.MAX_SET_SIZE) {
            failed = true;
            return;
        }
        long mask = 0;
        for (E constant : value) {
            if (constant == null) {
                failed = true;
                return;
            }
            mask |= 1L << values.index(constant);
        }
        unsigned(mask);
    }

    /** Ends the row: its bytes in an array of its own, or null if it failed or none was begun. */
    public byte @Nullable [] finish() {
        return finish(0);
    }

    /** Ends the row: as {@link #finish()}, behind so many bytes that are left to the caller. */
    public byte @Nullable [] finish(int headroom) {
        if (failed || !room((long) RowFormat.CHECKSUM_BYTES + headroom)) {
            return null;
        }
        checksum.reset();
        checksum.update(buffer, 0, end);
        RowFormat.INT.set(buffer, end, (int) checksum.getValue());
        failed = true;
        int length = end + RowFormat.CHECKSUM_BYTES;
        byte[] row = new byte[headroom + length];
        System.arraycopy(buffer, 0, row, headroom, length);
        return row;
    }

    private void longUnsigned(long value) {
        byte[] into = buffer;
        int at = end;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            into[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        into[at++] = (byte) rest;
        end = at;
    }

    private void wideText(String value) {
        long length = Utf8.length(value);
        if (length < 0) {
            failed = true;
        } else if (room(RowFormat.VARINT_BYTES + length)) {
            unsigned(length);
            end = Utf8.write(value, buffer, end);
        }
    }

    private boolean room(long bytes) {
        return bytes <= buffer.length - end || grow(bytes);
    }

    private boolean grow(long bytes) {
        long needed = end + bytes;
        if (needed > limit) {
            failed = true;
            return false;
        }
        buffer = Arrays.copyOf(buffer, (int) Math.max(needed, Math.min(limit, 2L * buffer.length)));
        return true;
    }
}
