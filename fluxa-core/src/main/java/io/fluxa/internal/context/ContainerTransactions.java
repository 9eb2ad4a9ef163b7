package io.fluxa.internal.context;

import io.fluxa.error.CallbackException;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.transaction.OpenTransaction;
import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.transaction.TransactionCoordinator.Outcome;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a context does in transactions of a container: flushes before they commit, and after that tells its entities. Pools of our own are
 * committed after the container's, as well as that can be done.
 */
final class ContainerTransactions {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.context");

    private final Changes changes;
    private final CacheSession caches;
    private final Announcer announcer;
    private final JoinedTransactions joined;

    ContainerTransactions(
            TransactionCoordinator coordinator,
            JoinedContexts contexts,
            Exclusive exclusive,
            ContextConnections connections,
            Changes changes,
            Announcer announcer) {
        this.changes = changes;
        this.caches = connections.caches();
        this.announcer = announcer;
        this.joined = new JoinedTransactions(
                coordinator,
                contexts,
                exclusive,
                () -> OpenTransaction.joined(connections.log(), coordinator::setRollbackOnly),
                this::beforeEnd,
                this::afterEnd);
    }

    /** The part that the context takes in the transaction of the calling thread, or null. */
    @Nullable
    Unit current() {
        return joined.current();
    }

    /** Carries out what ended while the context was in use. */
    void settle() {
        joined.settle();
    }

    private void beforeEnd(Unit unit) {
        if (changes.dirty()) {
            changes.flush(unit);
        }
        unit.breakContainerKeys(caches);
    }

    private void afterEnd(Unit unit, Outcome outcome) {
        List<StoredChange> observed = new ArrayList<>();
        List<StoredChange> own = new ArrayList<>();
        FluxaException failure = null;
        if (outcome == Outcome.COMMITTED) {
            unit.containerPools().forEach(database -> {
                observed.addAll(unit.settle(database));
                unit.refill(database, caches);
            });
            failure = commitOwn(unit, own);
        }
        List<MysqlDatabase> doubtful = outcome == Outcome.UNKNOWN ? unit.containerPools() : List.of();
        unit.transaction().close();
        if (outcome != Outcome.UNKNOWN) {
            unit.release(caches);
        }
        if (outcome == Outcome.COMMITTED && failure == null) {
            changes.committed();
        }
        changes.undone(unit.undoAll());
        doubtful.stream().map(MysqlDatabase::code).forEach(changes::unknown);
        if (failure != null) {
            changes.learn(failure);
        }
        tell(() -> announcer.completed(observed));
        tell(() -> announcer.committed(own, null));
    }

    /** Nobody can be told by an exception any more, so the log is. */
    private static void tell(Runnable announcement) {
        try {
            announcement.run();
        } catch (CallbackException e) {
            LOGGER.log(Level.ERROR, "after a transaction of the container was committed: " + e.getMessage(), e);
        }
    }

    /** Nobody can be told by an exception any more, so the log is. */
    private @Nullable FluxaException commitOwn(Unit unit, List<StoredChange> committed) {
        try {
            unit.transaction().commit(database -> unit.breakKeys(database, caches), database -> {
                committed.addAll(unit.settle(database));
                unit.refill(database, caches);
            });
            return null;
        } catch (FluxaException e) {
            LOGGER.log(
                    Level.ERROR,
                    "the transaction of the container is committed, but a pool that is not one of the container's did not"
                            + " follow; its entities keep their changes: " + e.getMessage(),
                    e);
            return e;
        }
    }
}
