package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A lock that keeps other threads and other processes of this machine out; the system frees it if its holder dies. Not
 * reentrant.
 *
 * @param file the file that carries the lock; it is created if missing and stays afterwards
 * @param patience how long to wait for the lock
 */
public record FileMutex(Path file, Duration patience) {

    private static final long POLL_MILLIS = 20;

    /**
     * Does something while nobody else does.
     *
     * @param action what to do
     * @param <T> what it gives
     * @return what the action gives
     * @throws DevServiceException if the lock is not free in time or the file cannot be used
     */
    public <T> T during(Supplier<T> action) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            await(channel);
            return action.get();
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.FOLDER_UNUSABLE, "The file " + file + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** Closing the channel frees the lock. */
    private void await(FileChannel channel) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (tryLock(channel) == null) {
            if (System.nanoTime() - end > 0) {
                throw new DevServiceException(
                        DevServiceError.WAIT_ENDED,
                        "Another process has held " + file + " for " + patience.toSeconds()
                                + " seconds; end it or try again later.");
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}
