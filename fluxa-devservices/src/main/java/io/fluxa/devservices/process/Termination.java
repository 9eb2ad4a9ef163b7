package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.time.Duration;

/** The two ways to end a process, each waiting until it has ended. */
final class Termination {

    private static final Duration KILL_WAIT = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 10;

    private Termination() {}

    /** SIGTERM, and SIGKILL if the process has not ended by itself in time. */
    static void terminate(ProcessHandle process, Duration grace) {
        ProcessIdentity identity = ProcessIdentity.of(process);
        process.destroy();
        if (!endsWithin(identity, grace)) {
            kill(process);
        }
    }

    /** SIGKILL. */
    static void kill(ProcessHandle process) {
        ProcessIdentity identity = ProcessIdentity.of(process);
        process.destroyForcibly();
        if (!endsWithin(identity, KILL_WAIT)) {
            throw new DevServiceException(
                    DevServiceError.WAIT_ENDED,
                    "Process " + process.pid() + " does not end even when killed; end it by hand.");
        }
    }

    private static boolean endsWithin(ProcessIdentity identity, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (identity.find().isPresent()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Pause.millis(POLL_MILLIS);
        }
        return true;
    }
}
