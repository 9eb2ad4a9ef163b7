package io.fluxa.benchmarks.shipment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What a careful programmer writes by hand to encode a shipment: the widths of the columns say how large it can become. Reusable,
 * not safe for threads.
 */
public final class PlainWriter {

    /** More than all texts, four bytes a character, and everything else. */
    private static final int LARGEST = 4 * (40 + 120 + 255 * 3 + 80 + 16 + 2) + 512;

    private final CRC32C checksum = new CRC32C();
    private final byte[] buffer = new byte[LARGEST];
    private final long layout;
    private int at;

    /** Writes rows of a layout. */
    public PlainWriter(long layout) {
        this.layout = layout;
    }

    /** The bytes of a shipment. */
    public byte[] write(PlainShipment shipment) {
        PlainReader.LONG.set(buffer, 0, layout);
        at = PlainReader.VALUES;
        shipment.write(this);
        checksum.reset();
        checksum.update(buffer, 0, at);
        PlainReader.INT.set(buffer, at, (int) checksum.getValue());
        return Arrays.copyOf(buffer, at + Integer.BYTES);
    }

    /** The bytes of a shipment behind others. */
    public byte[] write(byte[] header, PlainShipment shipment) {
        byte[] row = write(shipment);
        byte[] all = Arrays.copyOf(header, header.length + row.length);
        System.arraycopy(row, 0, all, header.length, row.length);
        return all;
    }

    void flags(int flags) {
        buffer[PlainReader.FLAGS] = (byte) flags;
        buffer[PlainReader.FLAGS + 1] = (byte) (flags >> Byte.SIZE);
    }

    void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[at++] = (byte) rest;
    }

    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        unsigned(utf8.length);
        System.arraycopy(utf8, 0, buffer, at, utf8.length);
        at += utf8.length;
    }

    void decimal(BigDecimal value) {
        signed(value.unscaledValue().longValue());
    }

    void date(LocalDate value) {
        signed(value.toEpochDay());
    }

    void instant(Instant value) {
        signed(value.getEpochSecond());
    }

    @SuppressWarnings("EnumOrdinal") // the format counts the constants in this order
    void status(ShipmentStatus value) {
        unsigned(value.ordinal());
    }
}
