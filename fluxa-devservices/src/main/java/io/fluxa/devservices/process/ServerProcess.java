package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A running server process with its record. Safe for use by several threads. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration COLLECTED_WITHIN = Duration.ofSeconds(20);

    private final Launch launch;
    private final RunRecords records;
    private final Process process;
    private final RunRecord record;
    private final Thread exitHook;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ServerProcess(Launch launch, RunRecords records, Process process) {
        this.launch = launch;
        this.records = records;
        this.process = process;
        this.record = announced(launch.identity()).withProcess(ProcessIdentity.of(process.toHandle()));
        this.exitHook = new Thread(this::close, "fluxa-devservices-exit");
    }

    /**
     * Notes that a server is about to use its directory. Call it before the directory is created, so that even a launcher
     * killed between two steps leaves a trace.
     *
     * @param identity the names of the process
     * @param records where to note it
     */
    public static void announce(Launch.Identity identity, RunRecords records) {
        records.write(announced(identity));
    }

    /**
     * Takes back an announcement: removes a throwaway directory, then the record.
     *
     * @param identity the names of a process that does not run
     * @param records where it was noted
     */
    public static void withdraw(Launch.Identity identity, RunRecords records) {
        if (identity.throwaway()) {
            DirectoryTree.delete(identity.directory());
        }
        records.remove(identity.id());
    }

    private static RunRecord announced(Launch.Identity identity) {
        return new RunRecord(
                identity.id(),
                identity.service(),
                identity.name(),
                ProcessIdentity.current(),
                null,
                identity.directory(),
                identity.throwaway(),
                "");
    }

    /**
     * Starts the process and completes its record.
     *
     * @param launch what to run
     * @param records where to note it
     * @return the process
     * @throws DevServiceException if the program cannot be started
     */
    public static ServerProcess start(Launch launch, RunRecords records) {
        announce(launch.identity(), records);
        ProcessBuilder builder = new ProcessBuilder(launch.command())
                .directory(launch.identity().directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.output().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            ServerProcess started = new ServerProcess(launch, records, builder.start());
            started.register();
            return started;
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.BINARY_DOES_NOT_RUN,
                    launch.command().get(0) + " cannot be started: " + e.getMessage(),
                    e);
        }
    }

    private void register() {
        try {
            records.write(record);
            if (launch.ending().atExit()) {
                Runtime.getRuntime().addShutdownHook(exitHook);
            }
        } catch (IllegalStateException e) {
            end();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The JVM is ending.", e);
        } catch (DevServiceException e) {
            end();
            throw e;
        }
    }

    /**
     * Notes in the record that the server answers.
     *
     * @param address where it answers
     */
    public void answersAt(String address) {
        records.write(record.withAddress(address));
    }

    /**
     * The process id.
     *
     * @return the process id
     */
    public long pid() {
        return process.pid();
    }

    /**
     * Waits for the end of the process.
     *
     * @param wait how long to wait
     * @return whether it has ended
     */
    public boolean endsWithin(Duration wait) {
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        }
    }

    /** Ends the process as its launch says, removes a throwaway directory, then the record. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            end();
            withdraw(launch.identity(), records);
        }
    }

    /** Ends the process and keeps directory and record, for a second attempt under the same names. */
    public void end() {
        forgetHook();
        if (!process.isAlive()) {
            return;
        }
        Duration grace = launch.ending().grace();
        if (grace.isZero()) {
            Termination.kill(process.toHandle());
        } else {
            Termination.terminate(process.toHandle(), grace);
        }
        requireCollected();
    }

    /**
     * Kills the process, as a crash would, and keeps directory and record. {@link #close()} is still to be called, or
     * another process to be started under the same names after {@link #end()}.
     */
    public void kill() {
        Termination.kill(process.toHandle());
        requireCollected();
    }

    /** Stops the process in its tracks, connections open, until {@link #resume()}; it can still be ended. */
    public void pause() {
        Suspension.pause(process.pid());
    }

    /** Lets a paused process go on. */
    public void resume() {
        Suspension.resume(process.pid());
    }

    /**
     * Whether the process lives, paused or not.
     *
     * @return whether it has not ended
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    private void requireCollected() {
        // Ended is not yet collected: until this JVM has done that, the system still lists the process.
        if (!endsWithin(COLLECTED_WITHIN)) {
            throw new DevServiceException(
                    DevServiceError.WAIT_ENDED, "Process " + process.pid() + " does not end; end it by hand.");
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(exitHook);
        } catch (IllegalStateException theJvmIsEnding) {
            return;
        }
    }
}
