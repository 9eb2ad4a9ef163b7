package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Launch;
import io.fluxa.devservices.process.Loopback;
import io.fluxa.devservices.process.Pause;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.process.ServerProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The process behind one instance, through kills and restarts. Safe for use by several threads. */
final class RedisProcess {

    private static final Duration LOGIN = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Pattern PROCESS_ID = Pattern.compile("(?m)^process_id:(\\d+)\\s*$");

    private final Launch launch;
    private final RunRecords records;
    private final InstanceFolder folder;
    private final int port;
    private final RedisOptions options;
    private ServerProcess process;
    private boolean paused;
    private boolean closed;

    private RedisProcess(Launch launch, RunRecords records, InstanceFolder folder, int port, RedisOptions options) {
        this.launch = launch;
        this.records = records;
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.process = ServerProcess.start(launch, records);
    }

    /** Starts and waits for the first answer; leaves no process when there is none. */
    static RedisProcess start(
            Launch launch, RunRecords records, InstanceFolder folder, int port, RedisOptions options) {
        RedisProcess started = new RedisProcess(launch, records, folder, port, options);
        started.awaitAnswer();
        return started;
    }

    int port() {
        return port;
    }

    InstanceFolder folder() {
        return folder;
    }

    synchronized long pid() {
        return process.pid();
    }

    synchronized boolean answers() {
        return !closed && !paused && process.isAlive();
    }

    synchronized void kill() {
        requireOpen();
        process.kill();
        paused = false;
    }

    synchronized void pause() {
        requireOpen();
        process.pause();
        paused = true;
    }

    synchronized void resume() {
        requireOpen();
        process.resume();
        paused = false;
    }

    /** Ends the server if it lives and starts it again on the same port and folder. */
    synchronized void restart(boolean withData) {
        requireOpen();
        endGently();
        if (!withData) {
            folder.forgetData();
        }
        awaitPort();
        process = ServerProcess.start(launch, records);
        awaitAnswer();
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            endGently();
            process.close();
        }
    }

    /** A paused process does not hear SIGTERM. */
    private void endGently() {
        if (paused && process.isAlive()) {
            process.resume();
        }
        paused = false;
        process.end();
    }

    /** A client that calls a port again and again while nobody listens may have been given it for its own end. */
    private void awaitPort() {
        long end = System.nanoTime() + options.readyWithin().toNanos();
        while (!FreePort.isFree(port) && System.nanoTime() - end < 0) {
            Pause.millis(POLL.toMillis());
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("Redis " + options.name() + " was closed");
        }
    }

    private void awaitAnswer() {
        try {
            Optional<String> problem = problem();
            if (problem.isPresent()) {
                throw notReady(problem.get());
            }
            process.answersAt(Loopback.TEXT + ":" + port);
        } catch (DevServiceException e) {
            process.end();
            throw e;
        }
    }

    /** Empty when the server answered; otherwise what is wrong. */
    private Optional<String> problem() {
        long end = System.nanoTime() + options.readyWithin().toNanos();
        String last = "nobody listens";
        while (System.nanoTime() - end < 0) {
            try (Session session = Session.open(port, options.access(), LOGIN)) {
                session.ask("PING");
                // If the port was taken, it is another server that answers.
                if (isOurs(session.ask("INFO", "server"))) {
                    return Optional.empty();
                }
                last = "another server answers";
            } catch (RedisRefusedException e) {
                if (e.isFinal()) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
                last = String.valueOf(e.getMessage());
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
            if (process.endsWithin(POLL)) {
                return Optional.of("it ended");
            }
        }
        return Optional.of("no answer within " + options.readyWithin().toSeconds() + " s: " + last);
    }

    private boolean isOurs(@Nullable String info) {
        return info != null
                && PROCESS_ID
                        .matcher(info)
                        .results()
                        .anyMatch(found -> found.group(1).equals(Long.toString(process.pid())));
    }

    private DevServiceException notReady(String problem) {
        String mend =
                folder.portWasTaken() ? "port " + port + " is taken, name another or none" : "see what it said last";
        return new DevServiceException(
                DevServiceError.NOT_READY, "Redis did not come up (" + problem + "); " + mend + ":\n" + folder.tail());
    }
}
