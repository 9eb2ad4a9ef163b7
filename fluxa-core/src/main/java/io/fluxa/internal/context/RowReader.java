package io.fluxa.internal.context;

import io.fluxa.internal.flush.Table;
import io.fluxa.internal.flush.Widths;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.FetchedRows;
import io.fluxa.internal.mysql.QueryChannels;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of one table from MySQL. */
final class RowReader<R extends GeneratedRow> {

    private final GeneratedProvider<?, R> provider;
    private final Table table;
    private final ChannelLender lender;

    RowReader(GeneratedProvider<?, R> provider, Table table, ChannelLender lender) {
        this.provider = provider;
        this.table = table;
        this.lender = lender;
    }

    /** The row with an id, or null. */
    @Nullable
    R byId(long id, RowLock lock) {
        try (SqlChannel channel = lender.lend(table.database())) {
            return channel.selectOne(
                    table.statements().selectById(lock), statement -> statement.setLong(1, id), provider::readRow);
        }
    }

    /** The rows with some ids, in no particular order; the ids must be distinct, rising and at least one. */
    List<R> byIds(long[] ids, RowLock lock) {
        List<R> rows = new ArrayList<>(ids.length);
        try (SqlChannel channel = lender.lend(table.database())) {
            for (int from = 0; from < ids.length; from += Widths.READ) {
                long[] some = Arrays.copyOfRange(ids, from, Math.min(from + Widths.READ, ids.length));
                int width = Widths.step(some.length);
                channel.select(
                        table.statements().selectByIds(width, lock),
                        statement -> {
                            for (int i = 0; i < width; i++) {
                                statement.setLong(i + 1, some[Math.min(i, some.length - 1)]);
                            }
                        },
                        results -> readInto(rows, results));
            }
        }
        return rows;
    }

    /** The rows of a statement that selects every column, in its order. */
    List<R> rows(BoundSql select) {
        return read(select, this::all);
    }

    /** The result of any statement on the table. */
    <T extends @Nullable Object> T read(BoundSql select, SqlChannel.Reader<T> reader) {
        try (SqlChannel channel = lender.lend(table.database())) {
            return channel.select(select.sql(), select::bind, reader);
        }
    }

    /** The result of a statement that is hardly ever sent twice, and therefore takes no place among those that stay prepared. */
    <T extends @Nullable Object> T readOnce(BoundSql select, SqlChannel.Reader<T> reader) {
        try (SqlChannel channel = lender.lend(table.database())) {
            return channel.select(
                    select.sql(),
                    statement -> {
                        statement.setPoolable(false);
                        select.bind(statement);
                    },
                    reader);
        }
    }

    /** The rows of a statement that selects every column, fetched while they are read. */
    FetchedRows fetch(QueryChannels channels, BoundSql select) {
        return FetchedRows.open(channels, table.database(), select.sql(), select::bind);
    }

    private List<R> all(ResultSet results) throws SQLException {
        return readInto(new ArrayList<>(), results);
    }

    private List<R> readInto(List<R> rows, ResultSet results) throws SQLException {
        while (results.next()) {
            rows.add(provider.readRow(results));
        }
        return rows;
    }
}
