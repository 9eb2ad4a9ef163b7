package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The keys of the rows of one table: {@code <database id>:<table>:<row id>}, where the table is eight hexadecimal digits of the SHA-256 of
 * its name and the row id is unsigned and decimal. They depend on nothing else, so that two versions of an application break each other's
 * rows.
 */
public final class CacheKeys {

    private static final int HASH_BYTES = 4;

    private final byte[] prefix;
    private final int number;

    /** The keys of a table in the MySQL schema with an id. */
    public CacheKeys(String databaseId, String table) {
        prefix = (databaseId + ":" + tableHash(table) + ":").getBytes(ISO_8859_1);
        number = ByteBuffer.wrap(sha256(table)).getInt();
    }

    /** What the keys of a table have instead of its name. */
    public static String tableHash(String table) {
        return HexFormat.of().formatHex(sha256(table), 0, HASH_BYTES);
    }

    /** What messages to other nodes have instead of the table's name: the same bits as in its keys. */
    public int number() {
        return number;
    }

    /** What every key of the table begins with; not to be changed. */
    byte[] prefix() {
        return prefix;
    }

    /** The key of a row. */
    byte[] row(long id) {
        if (id < 0) {
            return with(Long.toUnsignedString(id).getBytes(ISO_8859_1));
        }
        int digits = digits(id);
        byte[] key = Arrays.copyOf(prefix, prefix.length + digits);
        long rest = id;
        for (int at = key.length - 1; at >= prefix.length; at--) {
            key[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return key;
    }

    private byte[] with(byte[] end) {
        byte[] key = Arrays.copyOf(prefix, prefix.length + end.length);
        System.arraycopy(end, 0, key, prefix.length, end.length);
        return key;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
