package io.fluxa.internal.flush;

import io.fluxa.error.FluxaException;
import io.fluxa.internal.cache.CacheSession;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.runtime.FlushAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one flush does to one pool: every table's deletes, then every table's updates, then every table's inserts, then the statements of the application's own, all or nothing. */
final class PoolWork {

    final MysqlDatabase database;
    final List<TableWork> tables = new ArrayList<>();
    private final List<RawStatement> raw;

    PoolWork(MysqlDatabase database, List<RawStatement> raw) {
        this.database = database;
        this.raw = List.copyOf(raw);
    }

    /** Sends the work as a unit of its own; when it throws, the pool is as it was (or the outcome is unknown and the exception says so). */
    void alone(ChannelLender lender, CacheSession caches) {
        RowBreaks breaks = breaks();
        boolean single = !breaks.hasRows() && isOneStatement();
        try (SqlChannel channel = lender.lend(database)) {
            if (single) {
                send(channel);
            } else {
                inTransaction(channel, breaks, caches);
            }
        }
        if (single) {
            breaks.breakKeys(caches);
        } else {
            breaks.refill(caches);
        }
    }

    private void inTransaction(SqlChannel channel, RowBreaks breaks, CacheSession caches) {
        channel.begin();
        try {
            send(channel);
            breaks.breakKeys(caches);
        } catch (FluxaException e) {
            rollback(channel, e);
            breaks.release(caches);
            throw e;
        }
        channel.commit();
    }

    /** Sends the work over a connection whose transaction somebody else ends. */
    void send(SqlChannel channel) {
        List<TableWriter> writers =
                tables.stream().map(work -> new TableWriter(work, channel)).toList();
        writers.forEach(TableWriter::delete);
        writers.forEach(TableWriter::update);
        writers.forEach(TableWriter::increment);
        writers.forEach(TableWriter::insert);
        raw.forEach(statement -> statement.send(channel));
    }

    private RowBreaks breaks() {
        RowBreaks breaks = new RowBreaks();
        tables.stream()
                .filter(work -> work.table.isCached())
                .forEach(work ->
                        work.forEach(write -> work.table.addTo(breaks, write.kind(), write.before(), write.row())));
        if (!raw.isEmpty()) {
            breaks.forgetRows();
        }
        return breaks;
    }

    /** Tells the entities that they are stored; lists the changes of some tables. */
    StoredPool advance(Predicate<Table> noted) {
        List<StoredChange> changes = new ArrayList<>();
        for (TableWork work : tables) {
            boolean listed = noted.test(work.table);
            work.forEach(write -> {
                if (listed) {
                    changes.add(StoredChange.of(work.table, write));
                }
                FlushAccess.replaceRow(write.entity(), write.row());
                FlushAccess.stored(write.entity());
            });
        }
        return new StoredPool(database, changes, raw);
    }

    private boolean isOneStatement() {
        return raw.isEmpty()
                ? tables.size() == 1 && tables.get(0).isOneStatement()
                : tables.isEmpty() && raw.size() == 1;
    }

    private static void rollback(SqlChannel channel, FluxaException cause) {
        try {
            channel.rollback();
        } catch (FluxaException e) {
            cause.addSuppressed(e);
        }
    }
}
