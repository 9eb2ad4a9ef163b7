package io.fluxa.devservices.artifact;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums. */
public final class Checksum {

    private static final int BUFFER = 1 << 16;

    private Checksum() {}

    /**
     * Reads a file to its end.
     *
     * @param file an existing file
     * @return its SHA-256 in lower-case hexadecimal digits
     */
    public static String sha256(Path file) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.FOLDER_UNUSABLE, "The file " + file + " cannot be read: " + e.getMessage(), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Sums up bytes.
     *
     * @param bytes the bytes
     * @return their SHA-256 in lower-case hexadecimal digits
     */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Refuses a file that is not the pinned one. */
    static void require(Path file, String what, String sha256) {
        String actual = sha256(file);
        if (!actual.equals(sha256)) {
            throw new DevServiceException(
                    DevServiceError.CHECKSUM_MISMATCH,
                    file + " is not the pinned " + what + ": its SHA-256 is " + actual + " instead of " + sha256
                            + "; delete the file, and if the next download is wrong as well, ask who runs the "
                            + "repository.");
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
