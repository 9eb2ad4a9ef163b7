package io.fluxa.devservices.mysql;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** MySQL's packets: three bytes of length, a sequence number, the payload. */
final class Packets {

    private static final int HEADER = 4;
    private static final int BYTE = 0xFF;

    private final DataInputStream in;
    private final OutputStream out;
    private int sequence;

    Packets(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    byte[] read() throws IOException {
        int length = in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
        sequence = in.readUnsignedByte() + 1;
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    void beginCommand() {
        sequence = 0;
    }

    void write(byte[] payload) throws IOException {
        byte[] packet = new byte[HEADER + payload.length];
        packet[0] = (byte) payload.length;
        packet[1] = (byte) (payload.length >> 8);
        packet[2] = (byte) (payload.length >> 16);
        packet[3] = (byte) (sequence & BYTE);
        System.arraycopy(payload, 0, packet, HEADER, payload.length);
        out.write(packet);
        out.flush();
    }

    static void putText(ByteArrayOutputStream payload, String text) {
        payload.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        payload.write(0);
    }

    static void putInt(ByteArrayOutputStream payload, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            payload.write(value >> shift & BYTE);
        }
    }
}
