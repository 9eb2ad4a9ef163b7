package io.fluxa.runtime;

/** Writes texts as UTF-8 (RFC 3629) into an array that has room for them, without an array in between. */
final class Utf8 {

    private Utf8() {}

    /** How many bytes a text takes; -1 when it holds a surrogate without its partner, for which UTF-8 has no form. */
    static long length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (pair(text, i)) {
                bytes += 4;
                i++;
            } else {
                return -1;
            }
        }
        return bytes;
    }

    /** Writes a text for which {@link #length} has an answer, and returns the position after it. */
    static int write(String text, byte[] into, int position) {
        int at = position;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                into[at++] = (byte) c;
            } else if (c < 0x800) {
                into[at++] = (byte) (0xC0 | c >> 6);
                into[at++] = tail(c);
            } else if (!Character.isSurrogate(c)) {
                into[at++] = (byte) (0xE0 | c >> 12);
                into[at++] = tail(c >> 6);
                into[at++] = tail(c);
            } else {
                int point = Character.toCodePoint(c, text.charAt(++i));
                into[at++] = (byte) (0xF0 | point >> 18);
                into[at++] = tail(point >> 12);
                into[at++] = tail(point >> 6);
                into[at++] = tail(point);
            }
        }
        return at;
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private static boolean pair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }
}
