package io.fluxa.devservices.mysql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the server says first: who it is and the seed for the password, or why it takes nobody. */
final class Greeting {

    private static final int PROTOCOL = 10;
    private static final int THREAD_ID = 4;
    private static final int FIRST_PART = 8;
    /** A filler, the capabilities in two halves around character set and status, the length of the seed, and a reserve. */
    private static final int BETWEEN_PARTS = 1 + 2 + 1 + 2 + 2 + 1 + 10;

    private Greeting() {}

    static byte[] seed(byte[] greeting, int length) throws IOException {
        if (greeting[0] != PROTOCOL) {
            throw new IOException("the port is not that of a MySQL 8 server");
        }
        int first = endOfText(greeting, 1) + 1 + THREAD_ID;
        int second = first + FIRST_PART + BETWEEN_PARTS;
        if (second + length - FIRST_PART > greeting.length) {
            throw new IOException("the server's greeting is too short");
        }
        byte[] seed = new byte[length];
        System.arraycopy(greeting, first, seed, 0, FIRST_PART);
        System.arraycopy(greeting, second, seed, FIRST_PART, length - FIRST_PART);
        return seed;
    }

    private static int endOfText(byte[] payload, int from) throws IOException {
        for (int i = from; i < payload.length; i++) {
            if (payload[i] == 0) {
                return i;
            }
        }
        throw new IOException("the server's greeting has no end of text");
    }

    /** An error packet: the kind, the vendor code, perhaps a SQLSTATE after a hash sign, the text. */
    static LoginRefusedException refusal(byte[] payload) {
        int vendorCode = (payload[1] & 0xFF) | ((payload[2] & 0xFF) << 8);
        int text = payload.length > 3 && payload[3] == '#' ? 9 : 3;
        return new LoginRefusedException(
                vendorCode, new String(payload, text, payload.length - text, StandardCharsets.UTF_8));
    }
}
