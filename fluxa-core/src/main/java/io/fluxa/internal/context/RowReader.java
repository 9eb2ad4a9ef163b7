package io.fluxa.internal.context;

import io.fluxa.internal.flush.Table;
import io.fluxa.internal.flush.Widths;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
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
    R byId(long id) {
        try (SqlChannel channel = lender.lend(table.database())) {
            return channel.selectOne(
                    table.statements().selectById(), statement -> statement.setLong(1, id), provider::readRow);
        }
    }

    /** The rows with some ids, in no particular order; the ids must be distinct and at least one. */
    List<R> byIds(long[] ids) {
        return byIds(ids, "");
    }

    /** The same with a shared lock on the rows, so that they are as committed last and nobody changes them at this moment. */
    List<R> byIdsShared(long[] ids) {
        return byIds(ids, " FOR SHARE");
    }

    private List<R> byIds(long[] ids, String lock) {
        List<R> rows = new ArrayList<>(ids.length);
        try (SqlChannel channel = lender.lend(table.database())) {
            for (int from = 0; from < ids.length; from += Widths.READ) {
                long[] some = Arrays.copyOfRange(ids, from, Math.min(from + Widths.READ, ids.length));
                int width = Widths.step(some.length);
                channel.select(
                        table.statements().selectByIds(width) + lock,
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

    /** The rows of a query, in its order. */
    List<R> search(Query<?> query) {
        try (SqlChannel channel = lender.lend(table.database())) {
            return page(channel, query);
        }
    }

    /** The number of rows of a query, and its rows unless there are none. */
    Counted<R> searchWithTotal(Query<?> query) {
        try (SqlChannel channel = lender.lend(table.database())) {
            String count = table.statements().count(query.includesFakeDeletes());
            long total = channel.select(count, statement -> {}, results -> {
                results.next();
                return results.getLong(1);
            });
            return new Counted<>(total, total == 0 ? List.of() : page(channel, query));
        }
    }

    /** A page of rows and how many there are in all. */
    record Counted<R>(long total, List<R> rows) {}

    private List<R> page(SqlChannel channel, Query<?> query) {
        Sort<?> sort = query.sort();
        int column = sort == null ? 0 : sort.field().ordinal();
        boolean descending = sort != null && sort.descending();
        return channel.select(
                table.statements().selectAll(column, descending, query.paged(), query.includesFakeDeletes()),
                statement -> {
                    if (query.paged()) {
                        statement.setLong(1, query.offset());
                        statement.setLong(2, query.size());
                    }
                },
                this::all);
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
