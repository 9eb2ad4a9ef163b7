package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Stops a process in its tracks and lets it go on, each waiting until it is so. The system keeps its connections open meanwhile. */
final class Suspension {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 2;

    private Suspension() {}

    /** SIGSTOP. */
    static void pause(long pid) {
        signal("STOP", pid);
        awaitPaused(pid, true);
    }

    /** SIGCONT. */
    static void resume(long pid) {
        signal("CONT", pid);
        awaitPaused(pid, false);
    }

    /** Java sends no other signals than those that end a process; the shell has the command built in. */
    private static void signal(String name, long pid) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (shell.waitFor() != 0) {
                throw gone(name, pid);
            }
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.BINARY_DOES_NOT_RUN, "sh cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        }
    }

    private static void awaitPaused(long pid, boolean wanted) {
        if (!Files.exists(Path.of("/proc/self"))) {
            return; // Nobody says when the signal has arrived.
        }
        long end = System.nanoTime() + WAIT.toNanos();
        while (isPaused(pid) != wanted) {
            if (System.nanoTime() - end > 0) {
                throw new DevServiceException(
                        DevServiceError.WAIT_ENDED,
                        "Process " + pid + " is not " + (wanted ? "paused" : "resumed") + " within " + WAIT.toSeconds()
                                + " s.");
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    private static boolean isPaused(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).startsWith(" T");
        } catch (IOException ended) {
            throw gone("0", pid);
        }
    }

    private static DevServiceException gone(String signal, long pid) {
        return new DevServiceException(
                DevServiceError.NOT_READY, "Process " + pid + " takes no signal " + signal + "; it has ended.");
    }
}
