package io.fluxa.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The stamp of a table's columns: the first eight bytes of the SHA-256 (FIPS 180-4) of their description. */
final class Layout {

    /** Changes whenever encoded rows of the same columns would be read differently. */
    private static final String FORMAT = "fluxa row 1";

    private Layout() {}

    static long stamp(List<Column> columns) {
        StringBuilder text = new StringBuilder(FORMAT);
        for (Column column : columns) {
            text.append('\n')
                    .append(column.name())
                    .append('\t')
                    .append(column.type())
                    .append(column.nullable() ? "\tnull" : "");
        }
        return ByteBuffer.wrap(sha256(text.toString())).getLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
