package io.fluxa.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** A payload that no encoder wrote, with the right stamp and checksum around it. */
final class ForgedRow {

    private final ByteArrayOutputStream payload = new ByteArrayOutputStream();

    ForgedRow hex(String bytes) {
        return raw(HexFormat.of().parseHex(bytes));
    }

    ForgedRow raw(byte... bytes) {
        payload.writeBytes(bytes);
        return this;
    }

    /** A varint with needless zeros to fill up to some bytes. */
    ForgedRow varint(long value, int atLeast) {
        long rest = value;
        for (int length = 1; length < atLeast || (rest & ~0x7FL) != 0; length++) {
            payload.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        payload.write((int) rest);
        return this;
    }

    byte[] sealed(long layout) {
        return seal(layout, payload.toByteArray());
    }

    static byte[] seal(long layout, byte[] payload) {
        ByteBuffer row =
                ByteBuffer.allocate(12 + payload.length).putLong(layout).put(payload);
        CRC32C checksum = new CRC32C();
        checksum.update(row.array(), 0, row.position());
        return row.putInt((int) checksum.getValue()).array();
    }

    /** The bytes between the stamp and the checksum. */
    static byte[] payload(byte[] row) {
        return Arrays.copyOfRange(row, 8, row.length - 4);
    }
}
