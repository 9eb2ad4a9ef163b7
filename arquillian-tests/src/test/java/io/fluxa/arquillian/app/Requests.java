package io.fluxa.arquillian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work in requests of its own: on a plain thread, where no request is active yet. */
@ApplicationScoped
public class Requests {

    /** The method that opens the request; a call from the same bean would pass the interceptor by. */
    @ApplicationScoped
    public static class Request {
        @ActivateRequestContext
        public <T> T run(Callable<T> work) throws Exception {
            return work.call();
        }
    }

    @Inject
    Request request;

    public <T> T inOne(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> request.run(work));
        Thread thread = new Thread(task, "request");
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
