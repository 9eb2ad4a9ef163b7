package io.fluxa.internal.deadline;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches the deadlines of an engine's contexts. Its threads start when they are first needed and end with the engine. Safe for use by
 * several threads.
 */
public final class DeadlineWatch implements AutoCloseable {

    /** How long a store has to answer the request to end a statement before the connection is cut. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int IDLE_SECONDS = 5;

    private @Nullable ScheduledThreadPoolExecutor timer;
    private @Nullable ThreadPoolExecutor messengers;

    /** Does something short at a time from now; the answer takes that back. */
    Future<?> schedule(Runnable action, Duration fromNow) {
        return timer().schedule(action, nanos(fromNow), TimeUnit.NANOSECONDS);
    }

    /** Ends a wait by force when asking did not help. */
    void abortLater(CancellableWork work, Operation waiting) {
        Future<?> unused = timer().schedule(() -> work.abort(waiting), PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs what asks a store to end a statement, which may itself have to wait for the network. */
    synchronized Executor messengers() {
        ThreadPoolExecutor running = messengers;
        if (running == null) {
            running = new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads("cancel"));
            running.setRejectedExecutionHandler(new DiscardPolicy());
            messengers = running;
        }
        return running;
    }

    /** Ends the threads; what is under way is left to itself. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.shutdownNow();
        }
        if (messengers != null) {
            messengers.shutdownNow();
        }
    }

    private synchronized ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor running = timer;
        if (running == null) {
            running = new ScheduledThreadPoolExecutor(1, threads("deadlines"));
            running.setRejectedExecutionHandler(new DiscardPolicy());
            running.setRemoveOnCancelPolicy(true);
            running.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            running.allowCoreThreadTimeOut(true);
            timer = running;
        }
        return running;
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofDays(1_000)) > 0
                ? Duration.ofDays(1_000).toNanos()
                : duration.toNanos();
    }

    /** The context class loader of whoever asks first would be kept alive by the thread, so it gets ours. */
    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, "fluxa-" + name);
            thread.setDaemon(true);
            thread.setContextClassLoader(DeadlineWatch.class.getClassLoader());
            return thread;
        };
    }
}
