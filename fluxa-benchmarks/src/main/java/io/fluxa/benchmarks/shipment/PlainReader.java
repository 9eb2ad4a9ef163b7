package io.fluxa.benchmarks.shipment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What a careful programmer writes by hand to read an encoded shipment: it trusts the checksum, and the bounds of the array
 * for the rest. Reusable, not safe for threads.
 */
public final class PlainReader {

    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    static final int FLAGS = Long.BYTES;
    static final int VALUES = FLAGS + 2;

    private static final ShipmentStatus[] STATUSES = ShipmentStatus.values();

    private final CRC32C checksum = new CRC32C();
    private final long layout;
    private byte[] bytes = {};
    private int flagsAt;
    private int at;

    /** Reads rows of a layout. */
    public PlainReader(long layout) {
        this.layout = layout;
    }

    /** The shipment with an id; null when the bytes are not that. */
    public @Nullable PlainShipment read(byte[] row, long id) {
        return read(row, 0, id);
    }

    /** The shipment with an id whose bytes begin behind others; null as above. */
    public @Nullable PlainShipment read(byte[] row, int from, long id) {
        int end = row.length - Integer.BYTES;
        if (end < from + VALUES
                || (long) LONG.get(row, from) != layout
                || (int) INT.get(row, end) != sum(row, from, end)) {
            return null;
        }
        bytes = row;
        flagsAt = from + FLAGS;
        at = from + VALUES;
        PlainShipment shipment = new PlainShipment(this);
        return at == end && shipment.id == id ? shipment : null;
    }

    int flags() {
        return bytes[flagsAt] & 0xFF | (bytes[flagsAt + 1] & 0xFF) << Byte.SIZE;
    }

    long unsigned() {
        byte next = bytes[at++];
        long value = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            value |= (next & 0x7FL) << shift;
        }
        return value;
    }

    long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    String text() {
        int length = (int) unsigned();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        return text;
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(signed(), 2);
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(signed());
    }

    Instant instant() {
        return Instant.ofEpochSecond(signed());
    }

    ShipmentStatus status() {
        return STATUSES[(int) unsigned()];
    }

    private int sum(byte[] row, int from, int end) {
        checksum.reset();
        checksum.update(row, from, end - from);
        return (int) checksum.getValue();
    }
}
