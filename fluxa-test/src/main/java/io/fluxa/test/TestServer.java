package io.fluxa.test;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.mysql.RunningMysql;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one server of a test run: started by the first class that needs it, tried only once. */
final class TestServer implements AutoCloseable {

    private final Supplier<RunningMysql> start;
    private @Nullable RunningMysql running;
    private @Nullable DevServiceException failure;

    TestServer(Supplier<RunningMysql> start) {
        this.start = start;
    }

    /**
     * The running server.
     *
     * @throws DevServiceException when it cannot be started; the same one each time
     */
    synchronized RunningMysql require() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            try {
                running = start.get();
            } catch (DevServiceException e) {
                failure = e;
                throw e;
            }
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
