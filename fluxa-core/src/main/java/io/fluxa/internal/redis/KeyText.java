package io.fluxa.internal.redis;

import java.nio.charset.StandardCharsets;

/** Shows keys, which can be any bytes, to people. */
final class KeyText {

    private KeyText() {}

    /** The key, with everything but printable ASCII written as {@code \xNN}. */
    static String of(byte[] key) {
        for (byte b : key) {
            if (!isPlain(b)) {
                return escaped(key);
            }
        }
        return new String(key, StandardCharsets.US_ASCII);
    }

    private static String escaped(byte[] key) {
        StringBuilder text = new StringBuilder(key.length + 16);
        for (byte b : key) {
            if (isPlain(b)) {
                text.append((char) b);
            } else {
                text.append(String.format("\\x%02x", b & 0xff));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(byte b) {
        return b > ' ' && b < 127 && b != '\\';
    }
}
