package io.fluxa.internal.transaction;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FlushException;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.mysql.ChannelWatcher;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.transaction.Isolation;
import io.fluxa.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The connections that one transaction of a context holds: one per pool, begun when the pool is first used. Not safe for use by
 * several threads.
 */
public final class OpenTransaction {

    private final TransactionOptions options;
    private final StatementLog log;
    private final boolean joined;
    private final Map<MysqlDatabase, SqlChannel> channels = new TreeMap<>(Comparator.comparing(MysqlDatabase::code));
    private final Map<MysqlDatabase, Cancellation> enlisted = new HashMap<>();
    private final List<String> savepoints = new ArrayList<>();
    private final Set<MysqlDatabase> written = new HashSet<>(0);
    private @Nullable Throwable failure;
    private int failedAt;
    private final Runnable failing;

    /** A transaction that has not used any pool yet. */
    public OpenTransaction(TransactionOptions options, StatementLog log) {
        this(options, log, false, () -> {});
    }

    private OpenTransaction(TransactionOptions options, StatementLog log, boolean joined, Runnable failing) {
        this.options = options;
        this.log = log;
        this.joined = joined;
        this.failing = failing;
    }

    /**
     * A part of a transaction that a container has begun and ends. Pools of the container are in it by themselves; those of our own begin
     * beside it.
     *
     * @param failing makes a rollback the only end of the container's transaction
     */
    public static OpenTransaction joined(StatementLog log, Runnable failing) {
        return new OpenTransaction(TransactionOptions.DEFAULT, log, true, failing);
    }

    /** Whether what is done in a pool is part of a transaction that a container ends. */
    public boolean shares(MysqlDatabase database) {
        return joined && database.ofContainer();
    }

    /** The options that it was opened with. */
    public TransactionOptions options() {
        return options;
    }

    /** The connection of a pool; begins the transaction there when it is the first use. */
    public SqlChannel lend(MysqlDatabase database, Cancellation work) {
        requireUsable();
        if (shares(database)) {
            return lendEnlisted(database, work);
        }
        SqlChannel known = channels.get(database);
        if (known != null) {
            return known;
        }
        if (joined) {
            database.followsContainer();
        }
        SqlChannel channel = database.channel(log, work);
        try {
            begin(channel);
        } catch (FluxaException e) {
            channel.spoil(); // it may have an isolation level for the next transaction, whose ever that is
            channel.close();
            throw e;
        }
        channel.hold();
        channel.watchedBy(new Watcher(database));
        channels.put(database, channel);
        return channel;
    }

    /** Whether an application's own statements may have changed any row of a pool. */
    public boolean hasWritten(MysqlDatabase database) {
        return written.contains(database);
    }

    /** Whether reads have to see the rows as they were at one moment, which caches do not know. */
    public boolean readsSnapshot() {
        Isolation isolation = options.isolation();
        return isolation == Isolation.REPEATABLE_READ || isolation == Isolation.SERIALIZABLE;
    }

    /** Allows only a rollback from now on: of everything, or to the innermost savepoint where the failure was no more than a statement's. */
    public void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
            failedAt = savepoints.size();
        }
        if (!FailureScope.endsAtSavepoint(cause)) {
            failedAt = 0;
        }
        if (failedAt == 0) {
            failing.run();
        }
    }

    /** Watches the channel of a pool. */
    private final class Watcher implements ChannelWatcher {

        private final MysqlDatabase database;

        Watcher(MysqlDatabase database) {
            this.database = database;
        }

        /** What a flush failed with always ends the unit; of other statements only what the server answers by ending the transaction. */
        @Override
        public void failed(FluxaException cause) {
            if (!FailureScope.endsAtSavepoint(cause)) {
                fail(cause);
            }
        }

        @Override
        public void writes() {
            written.add(database);
        }
    }

    /** Opens a savepoint. */
    public void push() {
        requireUsable();
        String name = "fluxa_" + (savepoints.size() + 1);
        savepoints.add(name);
        each(channel -> set(channel, name));
    }

    /** Forgets the innermost savepoint and keeps what was done since. */
    public void keep() {
        requireUsable();
        savepoints.remove(savepoints.size() - 1);
        channels.values().forEach(channel -> channel.savepoint(innermost()));
    }

    /** Undoes what was done since the innermost savepoint and forgets it. Where that cannot be done, only a rollback of everything is left. */
    public void undo() {
        String name = savepoints.get(savepoints.size() - 1);
        if (failure == null || failedAt == savepoints.size()) {
            try {
                each(channel -> channel.transactional("ROLLBACK TO SAVEPOINT " + name));
                failure = null;
            } catch (FluxaException e) {
                failure = e;
                failedAt = 0;
                failing.run();
            }
        }
        savepoints.remove(savepoints.size() - 1);
        channels.values().forEach(channel -> channel.savepoint(innermost()));
    }

    /**
     * Commits pool after pool and tells about each one.
     *
     * @param before told of a pool before its commit; what it throws ends the commits
     * @param committed told of a pool after its commit
     * @throws FluxaException of the first pool that failed, inside a {@link FlushException} when another had committed before; the rest is
     *     rolled back
     */
    public void commit(Consumer<MysqlDatabase> before, Consumer<MysqlDatabase> committed) {
        requireUsable();
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>();
        channels.keySet().forEach(database -> open.add(database.code()));
        try {
            for (Map.Entry<MysqlDatabase, SqlChannel> entry : channels.entrySet()) {
                before.accept(entry.getKey());
                entry.getValue().commit();
                done.add(entry.getKey().code());
                open.remove(entry.getKey().code());
                committed.accept(entry.getKey());
            }
        } catch (FluxaException e) {
            throw done.isEmpty() ? e : new FlushException(done, open, e);
        } finally {
            close();
        }
    }

    /** Rolls every pool back and gives the connections back. A second call does nothing. */
    public void close() {
        List<SqlChannel> held = List.copyOf(channels.values());
        channels.clear();
        held.forEach(SqlChannel::release);
    }

    private SqlChannel lendEnlisted(MysqlDatabase database, Cancellation work) {
        SqlChannel channel = enlisted(database, work);
        if (enlisted.put(database, work) == null) {
            try {
                savepoints.forEach(name -> set(channel, name));
            } catch (FluxaException e) {
                channel.close();
                throw e;
            }
        }
        return channel;
    }

    /** The container gives the same connection to each use inside of its transaction, so it is given back after each. */
    private SqlChannel enlisted(MysqlDatabase database, Cancellation work) {
        SqlChannel channel = database.channel(log, work);
        channel.enlist();
        channel.savepoint(innermost());
        channel.watchedBy(new Watcher(database));
        return channel;
    }

    private void each(Consumer<SqlChannel> action) {
        channels.values().forEach(action);
        enlisted.forEach((database, work) -> {
            try (SqlChannel channel = enlisted(database, work)) {
                action.accept(channel);
            }
        });
    }

    private void begin(SqlChannel channel) {
        if (options.isolation() != null) {
            channel.transactional("SET TRANSACTION ISOLATION LEVEL "
                    + options.isolation().name().replace('_', ' '));
        }
        channel.begin(options.readOnly() ? "START TRANSACTION READ ONLY" : "START TRANSACTION");
        savepoints.forEach(name -> set(channel, name));
    }

    private static void set(SqlChannel channel, String savepoint) {
        channel.transactional("SAVEPOINT " + savepoint);
        channel.savepoint(savepoint);
    }

    private @Nullable String innermost() {
        return savepoints.isEmpty() ? null : savepoints.get(savepoints.size() - 1);
    }

    private void requireUsable() {
        if (failure != null) {
            IllegalUseException refused = new IllegalUseException(
                    ErrorCode.ROLLBACK_ONLY,
                    "",
                    "this transaction failed before with "
                            + (failure instanceof FluxaException coded
                                    ? coded.code().code()
                                    : failure.getClass().getName())
                            + " and can only be rolled back; let that exception leave the transaction");
            refused.addSuppressed(failure);
            throw refused;
        }
    }
}
