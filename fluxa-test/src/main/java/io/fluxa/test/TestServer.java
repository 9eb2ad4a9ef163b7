package io.fluxa.test;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.RunningService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one server of its kind in a test run: started by the first class that needs it, tried only once.
 *
 * @param <S> the kind of server
 */
final class TestServer<S extends RunningService> implements AutoCloseable {

    private final Supplier<S> start;
    private @Nullable S running;
    private @Nullable DevServiceException failure;

    TestServer(Supplier<S> start) {
        this.start = start;
    }

    /**
     * The running server.
     *
     * @throws DevServiceException when it cannot be started; the same one each time
     */
    synchronized S require() {
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
