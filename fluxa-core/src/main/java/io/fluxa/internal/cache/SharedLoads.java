package io.fluxa.internal.cache;

import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.WaitingThread;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that want the same row share one load. A thread never shares a load that began before it came, because that may have seen the
 * row before a change that the thread knows of; it shares the next one, of which there is at most one per row. Safe for use by several
 * threads.
 *
 * @param <V> what is loaded
 */
public final class SharedLoads<V> {

    private final ConcurrentHashMap<Long, Line<V>> lines = new ConcurrentHashMap<>();

    /** Creates loads of which none runs. */
    public SharedLoads() {}

    /** The loads of one row: the one that runs, and the one that will run after it. Guarded by itself; gone when nothing runs. */
    private static final class Line<V> {
        private CompletableFuture<Optional<V>> running;
        private @Nullable CompletableFuture<Optional<V>> next;
        private Thread thread = Thread.currentThread();
        private int waiting;

        Line(CompletableFuture<Optional<V>> first) {
            running = first;
        }
    }

    /** Loads, or waits for a load that begins from now on. When that fails, or the work is ended meanwhile, the thread loads alone. */
    @Nullable
    V load(long id, Cancellation work, Supplier<@Nullable V> loading) {
        CompletableFuture<Optional<V>> mine = new CompletableFuture<>();
        Line<V> own = new Line<>(mine);
        while (true) {
            Line<V> line = lines.putIfAbsent(id, own);
            if (line == null) {
                return run(id, own, mine, loading);
            }
            CompletableFuture<Optional<V>> before;
            CompletableFuture<Optional<V>> next;
            synchronized (line) {
                if (lines.get(id) != line) {
                    continue; // it has just ended
                }
                if (line.thread == Thread.currentThread()) {
                    break; // what this thread loads has come back here
                }
                before = line.running;
                next = line.next == null ? mine : line.next;
                line.next = next;
                line.waiting++;
            }
            if (next == mine) {
                await(before, work);
                return lead(id, line, mine, loading);
            }
            Optional<V> result = await(next, work);
            return result == null ? loading.get() : result.orElse(null);
        }
        return loading.get();
    }

    /** How many threads wait for the load of a row that runs next. */
    int waiting(long id) {
        Line<V> line = lines.get(id);
        if (line == null) {
            return 0;
        }
        synchronized (line) {
            return line.waiting;
        }
    }

    /** Runs the load that comes next; when the one before has not ended because this thread must not wait longer, it runs beside that. */
    private @Nullable V lead(
            long id, Line<V> line, CompletableFuture<Optional<V>> mine, Supplier<@Nullable V> loading) {
        boolean beside;
        synchronized (line) {
            beside = line.next == mine;
            line.thread = beside ? line.thread : Thread.currentThread();
            if (beside) {
                line.next = null; // nobody may join what begins now
                line.waiting = 0;
            }
        }
        return beside ? alone(mine, loading) : run(id, line, mine, loading);
    }

    private static <V> @Nullable V alone(CompletableFuture<Optional<V>> mine, Supplier<@Nullable V> loading) {
        try {
            V value = loading.get();
            mine.complete(Optional.ofNullable(value));
            return value;
        } catch (Throwable failure) {
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private @Nullable V run(long id, Line<V> line, CompletableFuture<Optional<V>> mine, Supplier<@Nullable V> loading) {
        Optional<V> result = null;
        Throwable failure = null;
        try {
            V value = loading.get();
            result = Optional.ofNullable(value);
            return value;
        } catch (Throwable e) {
            failure = e;
            throw e;
        } finally {
            synchronized (line) {
                CompletableFuture<Optional<V>> next = line.next;
                if (next == null) {
                    lines.remove(id, line);
                } else {
                    line.running = next;
                    line.next = null;
                    line.waiting = 0;
                }
            }
            if (failure == null) {
                mine.complete(result);
            } else {
                mine.completeExceptionally(failure);
            }
        }
    }

    /** What a load has given; null when it failed or the wait was ended. */
    private static <V> @Nullable V await(CompletableFuture<V> load, Cancellation work) {
        if (!work.begin(new WaitingThread(Thread.currentThread()))) {
            return null;
        }
        boolean interrupted = false;
        V result = null;
        try {
            result = load.get();
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (ExecutionException e) {
            result = null; // who waited finds out by itself
        }
        if (work.end()) {
            Thread.interrupted(); // it was ours, perhaps after the wait
        } else if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }
}
