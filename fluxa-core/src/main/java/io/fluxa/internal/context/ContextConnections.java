package io.fluxa.internal.context;

import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.deadline.CancellableWork;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.HeldChannel;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The connections of one context: those of its open transaction, or one for each operation. Not safe for use by several threads. */
final class ContextConnections implements ChannelLender {

    private final StatementLog log;
    private final CancellableWork whole;
    private final CacheSession caches;
    private CancellableWork work;
    private @Nullable Unit unit;
    private @Nullable ContainerTransactions container;

    ContextConnections(QueryLogs log, CancellableWork work) {
        this.log = log;
        this.whole = work;
        this.work = work;
        this.caches = new CacheSession(log, this::work);
    }

    @Override
    public SqlChannel lend(MysqlDatabase database) {
        Unit open = unit();
        if (open == null || open.doomed() && !database.ofContainer()) {
            return database.channel(log, work);
        }
        return open.transaction().lend(database, work);
    }

    StatementLog log() {
        return log;
    }

    /** How the context uses caches. */
    CacheSession caches() {
        return caches;
    }

    /** What can end the waits of this context. */
    CancellableWork work() {
        return work;
    }

    /** The open transaction, of this context or of the container around it; null when there is none. */
    @Nullable
    Unit unit() {
        return unit == null && container != null ? container.current() : unit;
    }

    /** Takes part in the transactions of a container. */
    void join(ContainerTransactions transactions) {
        container = transactions;
    }

    void enter(Unit opened) {
        unit = opened;
    }

    void leave() {
        unit = null;
    }

    /** Lends a connection until it is given back, and ends its waits when that takes longer than a limit. */
    HeldChannel hold(MysqlDatabase database, @Nullable Duration limit) {
        if (limit == null) {
            return new HeldChannel(lend(database), () -> {});
        }
        CancellableWork around = work;
        CancellableWork call = around.part();
        Future<?> timer = call.callEndsAfter(limit);
        Runnable end = () -> {
            timer.cancel(false);
            around.forget(call);
        };
        work = call;
        try {
            SqlChannel channel = lend(database);
            channel.work(call);
            return new HeldChannel(channel, () -> {
                end.run();
                channel.work(around);
            });
        } catch (Throwable failure) {
            end.run();
            throw failure;
        } finally {
            work = around;
        }
    }

    /** From now on the waits can also be ended without ending those that come after {@link #unlimit()}. */
    CancellableWork limit() {
        work = whole.part();
        return work;
    }

    void unlimit() {
        whole.forget(work);
        work = whole;
    }
}
