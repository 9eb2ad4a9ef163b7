package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the disk can take what is about to be written. */
public final class DiskSpace {

    private static final long MEGABYTE = 1_000_000;

    private DiskSpace() {}

    /**
     * Refuses to begin what cannot be finished.
     *
     * @param folder an existing folder on the disk
     * @param bytes what is about to be written
     * @throws DevServiceException if less than that is free
     */
    public static void require(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw full("of " + folder + " has " + free / MEGABYTE + " MB free, needs " + bytes / MEGABYTE, null);
            }
        } catch (IOException e) {
            throw failure("look at the disk of " + folder, e);
        }
    }

    /**
     * Turns a failed write into a sentence with the mend.
     *
     * @param what what was tried, as in "copy a to b"
     * @param cause the failure
     * @return the exception to throw
     */
    public static DevServiceException failure(String what, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        // The JDK has no type for ENOSPC and EDQUOT; their texts come from the C library.
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("quota exceeded")) {
            return full("is full, cannot " + what, cause);
        }
        return new DevServiceException(
                DevServiceError.FOLDER_UNUSABLE,
                "Cannot " + what + " (" + cause + "); mend the folder and retry.",
                cause);
    }

    private static DevServiceException full(String state, @Nullable Throwable cause) {
        return new DevServiceException(
                DevServiceError.DISK_FULL,
                "The disk " + state
                        + "; free some space or name a folder on another disk with -Dfluxa.devservices.cache=DIR.",
                cause);
    }
}
