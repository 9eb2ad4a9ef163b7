package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.deadline.CancellableWork;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.transaction.OpenTransaction;
import io.fluxa.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The explicit transactions of one context: an outermost one, and savepoints inside of it. Not safe for use by several threads. */
final class Transactions {

    private static final Backoff BACKOFF =
            new Backoff(() -> ThreadLocalRandom.current().nextDouble());

    private final ContextConnections connections;
    private final Changes changes;
    private final CacheSession caches;
    private final Announcer announcer;

    Transactions(ContextConnections connections, Changes changes, Announcer announcer) {
        this.connections = connections;
        this.changes = changes;
        this.caches = connections.caches();
        this.announcer = announcer;
    }

    /** Runs work in a transaction, or in a savepoint of the one that is open. */
    <T extends @Nullable Object> T run(TransactionOptions options, Supplier<T> work) {
        Unit open = connections.unit();
        if (open != null) {
            requireDefault(options);
            return savepoint(open, work);
        }
        if (options.timeout() == null) {
            return attempts(options, work);
        }
        CancellableWork limited = connections.limit();
        Future<?> timer = limited.cancelAfter(options.timeout());
        try {
            return attempts(options, work);
        } finally {
            timer.cancel(false);
            connections.unlimit();
        }
    }

    private <T extends @Nullable Object> T attempts(TransactionOptions options, Supplier<T> work) {
        for (int attempt = 1; attempt <= options.retries(); attempt++) {
            Changes.Snapshot before = changes.remember();
            try {
                return once(options, work);
            } catch (FluxaException e) {
                boolean repeatable = e.retryable() && !(e instanceof FlushException); // some pools have committed
                if (!repeatable || !BACKOFF.pause(attempt, connections.work())) {
                    throw e;
                }
                changes.restore(before);
            }
        }
        return once(options, work);
    }

    private <T extends @Nullable Object> T once(TransactionOptions options, Supplier<T> work) {
        Unit unit = new Unit(new OpenTransaction(options, connections.log()));
        List<StoredChange> committed = new ArrayList<>();
        connections.enter(unit);
        T result;
        try {
            result = work.get();
            if (changes.dirty()) {
                changes.flush(unit);
            }
            unit.transaction().commit(database -> unit.breakKeys(database, caches), database -> {
                committed.addAll(unit.settle(database));
                unit.refill(database, caches);
            });
        } catch (Throwable failure) {
            unit.transaction().close();
            unit.release(caches);
            connections.leave();
            changes.undone(unit.undoAll());
            changes.learn(failure);
            announcer.committed(committed, failure);
            throw failure;
        }
        connections.leave();
        changes.committed();
        announcer.committed(committed, null);
        return result;
    }

    private <T extends @Nullable Object> T savepoint(Unit unit, Supplier<T> work) {
        unit.push();
        try {
            T result = work.get();
            if (changes.dirty()) {
                changes.flush(unit);
            }
            unit.keep();
            return result;
        } catch (Throwable failure) {
            changes.undone(unit.undo());
            throw failure;
        }
    }

    private static void requireDefault(TransactionOptions options) {
        if (!options.equals(TransactionOptions.DEFAULT)) {
            throw new IllegalUseException(
                    ErrorCode.TRANSACTION_MISUSE,
                    "",
                    "a transaction inside of another one is a savepoint and has no options of its own; give them to the"
                            + " outer one");
        }
    }
}
