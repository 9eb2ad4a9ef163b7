package io.fluxa.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Reads rows that {@link RowEncoder} wrote, value by value in the order of writing. Reusable, not safe for threads. Nothing is allocated
 * but the values themselves, and what it takes to check a text that holds U+FFFD.
 *
 * <p>No bytes make a method throw, and no length is believed before it is held against the bytes that are left. Bytes that the encoder
 * would not have written make the row fail: varints that are too long or not in their shortest form, lengths beyond the end, text that
 * is no UTF-8, decimals that are not in their shortest form or over 28 bytes, dates and times outside {@link LocalDate} and
 * {@link Instant}, fractions of a whole second or more, indexes and bits without a constant, padding that is not 0. Each year those two
 * types have is good, because a row may hold more than setters allow. So equal rows have equal bytes, save for flags that a reader of
 * the layout ignores.
 *
 * <p>Once a row failed, what is read of it is harmless: zero, empty, 1970, the first constant. So read all of it, then ask
 * {@link #complete}.
 */
public final class RowDecoder {

    private static final byte[] NO_BYTES = {};
    private static final char REPLACEMENT = '\uFFFD';
    private static final int UNROLLED = 5;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long MIN_DAY = LocalDate.MIN.toEpochDay();
    private static final long MAX_DAY = LocalDate.MAX.toEpochDay();
    private static final long MIN_SECOND = Instant.MIN.getEpochSecond();
    private static final long MAX_SECOND = Instant.MAX.getEpochSecond();

    private final CRC32C checksum = new CRC32C();
    private byte[] bytes = NO_BYTES;
    private int flagsAt;
    private int position;
    private int end;
    private int flags;
    private boolean failed = true;

    /** Creates a decoder. */
    public RowDecoder() {}

    /** Opens a row: whether its length, stamp, checksum and padding are those of a row of a layout with so many flags. */
    public boolean open(byte[] bytes, long layout, int flags) {
        return open(bytes, 0, layout, flags);
    }

    /** Opens a row that begins behind other bytes and goes to the end, as {@link #open(byte[], long, int)}. */
    public boolean open(byte[] bytes, int from, long layout, int flags) {
        int flagBytes = from + RowFormat.STAMP_BYTES;
        int first = flagBytes + RowFormat.flagBytes(flags);
        int last = bytes.length - RowFormat.CHECKSUM_BYTES;
        failed = flags < 0
                || first > last
                || (long) RowFormat.LONG.get(bytes, from) != layout
                || (int) RowFormat.INT.get(bytes, last) != sum(bytes, from, last)
                || padded(bytes[first - 1], flags & 7);
        this.bytes = failed ? NO_BYTES : bytes;
        this.flags = failed ? 0 : flags;
        flagsAt = flagBytes;
        position = failed ? 0 : first;
        end = failed ? 0 : last;
        return !failed;
    }

    /** Whether all went well since {@link #open} and every byte was read. */
    public boolean complete() {
        return !failed && position == end;
    }

    /** Reads a flag, whose position counts from 0. */
    public boolean flag(int position) {
        if (Integer.compareUnsigned(position, flags) >= 0) {
            fail();
            return false;
        }
        return (bytes[flagsAt + (position >> 3)] >> (position & 7) & 1) != 0;
    }

    /** Reads a varint: a number that is not negative, or the bits of an unsigned one. */
    public long unsigned() {
        int at = position;
        if (at < end) {
            byte value = bytes[at];
            if (value >= 0) {
                position = at + 1;
                return value;
            }
        }
        return longUnsigned();
    }

    /** Reads a zigzag varint. */
    public long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    /** Reads a varint that is at most a limit. */
    public long unsignedUpTo(long most) {
        long value = unsigned();
        return Long.compareUnsigned(value, most) <= 0 ? value : refused();
    }

    /** Reads a zigzag varint within limits that hold 0 between them. */
    public long signedBetween(long least, long most) {
        long value = signed();
        return Long.compareUnsigned(value - least, most - least) <= 0 ? value : refused();
    }

    /** Reads a {@code float}. */
    public float float32() {
        int at = position;
        if (end - at < Float.BYTES) {
            fail();
            return 0;
        }
        position = at + Float.BYTES;
        return Float.intBitsToFloat((int) RowFormat.INT.get(bytes, at));
    }

    /** Reads a {@code double}. */
    public double float64() {
        int at = position;
        if (end - at < Double.BYTES) {
            fail();
            return 0;
        }
        position = at + Double.BYTES;
        return Double.longBitsToDouble((long) RowFormat.LONG.get(bytes, at));
    }

    /** Reads a text. */
    public String text() {
        int length = length();
        if (length == 0) {
            return "";
        }
        int from = position;
        position = from + length;
        String text = new String(bytes, from, length, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : genuine(text, from);
    }

    /** Reads an array of bytes. */
    public byte[] bytes() {
        int length = length();
        if (length == 0) {
            return NO_BYTES;
        }
        int from = position;
        position = from + length;
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** Reads a decimal of at most 18 digits; it gets the scale given. */
    public BigDecimal decimal(int scale) {
        return BigDecimal.valueOf(signed(), scale);
    }

    /** Reads a decimal of any precision; it gets the scale given. */
    public BigDecimal wideDecimal(int scale) {
        int length = length();
        int from = position;
        if (length == 0 || length > RowFormat.MAX_DECIMAL_BYTES || length > 1 && bytes[from] == bytes[from + 1] >> 7) {
            fail();
            return BigDecimal.valueOf(0, scale);
        }
        position = from + length;
        return new BigDecimal(new BigInteger(bytes, from, length), scale);
    }

    /** Reads a date. */
    public LocalDate date() {
        long day = signed();
        if (day < MIN_DAY || day > MAX_DAY) {
            fail();
            return LocalDate.EPOCH;
        }
        return LocalDate.ofEpochDay(day);
    }

    /** Reads a time of a precision from 0 to 6. */
    public Instant instant(int precision) {
        long second = signed();
        long fraction = precision == 0 ? 0 : unsigned();
        int unit = RowFormat.fractionUnit(precision);
        if (second < MIN_SECOND
                || second > MAX_SECOND
                || unit == 0
                || fraction >>> Integer.SIZE != 0
                || fraction * unit >= NANOS_PER_SECOND) {
            fail();
            return Instant.EPOCH;
        }
        return Instant.ofEpochSecond(second, fraction * unit);
    }

    /** Reads a constant of an enum. */
    public <E extends Enum<E>> E constant(EnumValues<E> values) {
        long index = unsigned();
        E constant = index >>> 31 == 0 ? values.constant((int) index) : null;
        if (constant == null) {
            fail();
            return values.first();
        }
        return constant;
    }

    /** Reads a set of constants, which is unmodifiable; it never is complete for an enum of more than 64. */
    public <E extends Enum<E>> Set<E> constants(EnumValues<E> values) {
        Set<E> set = values.masked(unsigned());
        if (set == null) {
            fail();
            return values.copy(Set.of());
        }
        return set;
    }

    /** Reads 2 to 5 bytes without a loop: the compiler then puts it in line, and into a row with many columns as well. */
    private long longUnsigned() {
        int at = position;
        if (end - at < UNROLLED) {
            return anyUnsigned();
        }
        int value = bytes[at] & 0x7F;
        int next = bytes[at + 1];
        if (next >= 0) {
            position = at + 2;
            return next == 0 ? refused() : value | next << 7;
        }
        value |= (next & 0x7F) << 7;
        next = bytes[at + 2];
        if (next >= 0) {
            position = at + 3;
            return next == 0 ? refused() : value | next << 14;
        }
        value |= (next & 0x7F) << 14;
        next = bytes[at + 3];
        if (next >= 0) {
            position = at + 4;
            return next == 0 ? refused() : value | next << 21;
        }
        value |= (next & 0x7F) << 21;
        next = bytes[at + 4];
        if (next > 0) {
            position = at + 5;
            return value | (long) next << 28;
        }
        return anyUnsigned();
    }

    private long anyUnsigned() {
        long value = 0;
        int at = position;
        int last = Math.min(end - at, RowFormat.VARINT_BYTES) + at;
        for (int shift = 0; at < last; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                if (next == 0 && shift > 0 || next > 1 && shift == 63) {
                    break;
                }
                position = at;
                return value;
            }
        }
        return refused();
    }

    private long refused() {
        fail();
        return 0;
    }

    private int length() {
        long length = unsigned();
        return (int) (Long.compareUnsigned(length, end - position) <= 0 ? length : refused());
    }

    /** A text in which the Java decoder may have put replacements for what is no UTF-8. */
    private String genuine(String text, int from) {
        if (Utf8.length(text) == position - from) {
            byte[] again = text.getBytes(UTF_8);
            if (Arrays.equals(again, 0, again.length, bytes, from, position)) {
                return text;
            }
        }
        fail();
        return "";
    }

    private int sum(byte[] bytes, int from, int to) {
        checksum.reset();
        checksum.update(bytes, from, to - from);
        return (int) checksum.getValue();
    }

    private void fail() {
        failed = true;
        position = end;
    }

    private static boolean padded(byte lastFlags, int used) {
        return used != 0 && (lastFlags & 0xFF) >>> used != 0;
    }
}
