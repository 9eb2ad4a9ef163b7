package io.fluxa.internal.flush;

import io.fluxa.error.FluxaException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.StatementLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one flush does to one pool: every table's deletes, then every table's updates, then every table's inserts, all or nothing. */
final class PoolWork {

    final MysqlDatabase database;
    final List<TableWork> tables = new ArrayList<>();

    PoolWork(MysqlDatabase database) {
        this.database = database;
    }

    /** Sends the work; when it throws, the pool is as it was (or the outcome is unknown and the exception says so). */
    void run(StatementLog log) {
        try (SqlChannel channel = database.channel(log)) {
            if (tables.size() == 1 && tables.get(0).isOneStatement()) {
                send(channel);
                return;
            }
            channel.begin();
            try {
                send(channel);
            } catch (FluxaException e) {
                rollback(channel, e);
                throw e;
            }
            channel.commit();
        }
    }

    void forEach(Consumer<Write> action) {
        tables.forEach(work -> work.forEach(action));
    }

    private void send(SqlChannel channel) {
        List<TableWriter> writers =
                tables.stream().map(work -> new TableWriter(work, channel)).toList();
        writers.forEach(TableWriter::delete);
        writers.forEach(TableWriter::update);
        writers.forEach(TableWriter::increment);
        writers.forEach(TableWriter::insert);
    }

    private static void rollback(SqlChannel channel, FluxaException cause) {
        try {
            channel.rollback();
        } catch (FluxaException e) {
            cause.addSuppressed(e);
        }
    }
}
