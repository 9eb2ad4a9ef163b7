package io.fluxa.devservices.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of this machine, told apart from a later one with the same number by its start time.
 *
 * @param pid the process id
 * @param startedMillis when it started, in milliseconds since 1970; 0 where the system does not say
 */
public record ProcessIdentity(long pid, long startedMillis) {

    /** The kernel counts from boot, and each JVM derives the time of boot anew: the same process may differ by a second. */
    private static final long TOLERANCE_MILLIS = 2_000;

    /**
     * Takes down who a process is.
     *
     * @param process a live process
     * @return its identity
     */
    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /**
     * Who the calling process is.
     *
     * @return its identity
     */
    public static ProcessIdentity current() {
        return of(ProcessHandle.current());
    }

    /**
     * Looks the process up.
     *
     * @return the process, or empty if it has ended, even if another one has its number now
     */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(this::isSame).filter(process -> runs(process));
    }

    private boolean isSame(ProcessHandle process) {
        long started = of(process).startedMillis();
        return Math.abs(started - startedMillis) <= TOLERANCE_MILLIS;
    }

    /** A zombie has ended, although its number is still taken until its parent asks for the exit code. */
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).startsWith(" Z");
        } catch (IOException noProcFileSystemOrJustEnded) {
            return process.isAlive();
        }
    }
}
