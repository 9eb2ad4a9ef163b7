package io.fluxa.internal.query;

import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.schema.Sql;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Condition;
import io.fluxa.query.IdField;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the statements that find rows of one table. Built once per engine; safe for use by several threads. */
public final class QueryStatements {

    private final EntitySchema schema;
    private final TableColumns table;
    private final UniqueKeys keys;
    private final ResultValues values;
    private final String selectRows;
    private final String selectIds;
    private final String count;
    private final String exists;
    private final String highestId;

    /** Prepares the statements of one schema. */
    public QueryStatements(EntitySchema schema) {
        this.schema = schema;
        table = new TableColumns(schema);
        keys = new UniqueKeys(schema, table);
        values = new ResultValues(schema, table);
        String from = " FROM " + table.table();
        selectRows = "SELECT " + String.join(",", table.names()) + from;
        selectIds = "SELECT " + table.id() + from;
        count = "SELECT COUNT(*)" + from;
        exists = "SELECT 1" + from;
        highestId = "SELECT MAX(" + table.id() + ")" + from;
    }

    /** Every column of the rows of a query, in its order. */
    public BoundSql rows(Query<?> query) {
        return found(selectRows, query);
    }

    /** Every column of the first rows of a query, one at least; of any, when it has no order. */
    public BoundSql first(Query<?> query, long most) {
        SqlWriter sql = matching(selectRows, query);
        if (!query.sorts().isEmpty() || query.paged()) {
            order(table, sql, query);
        }
        sql.text(" LIMIT ");
        if (query.offset() > 0) {
            sql.value(query.offset()).text(",");
        }
        return (most == 1 ? sql.text("1") : sql.value(most)).done();
    }

    /** The one row that a query asks for exactly, if it does. */
    public Optional<ExactMatch> exactMatch(Query<?> query) {
        return keys.match(query);
    }

    /**
     * Every column of the rows of a query that are to be locked. Without an order and rows to skip they come as MySQL finds them: it would lock
     * all rows that it sorts, and not only those of the page.
     */
    public BoundSql locked(Query<?> query) {
        SqlWriter sql = matching(selectRows, query);
        if (!query.sorts().isEmpty() || query.offset() > 0) {
            order(table, sql, query);
        }
        page(sql, query);
        return sql.done();
    }

    /** The ids of the rows of a query, in its order. */
    public BoundSql ids(Query<?> query) {
        return found(selectIds, query);
    }

    /** Every column of the rows of a query, in no order, held to use some indexes where it can. For its plan only. */
    public BoundSql forced(Query<?> query, List<String> indexes) {
        return matching(
                        selectRows
                                + indexes.stream()
                                        .map(Sql::name)
                                        .collect(Collectors.joining(",", " FORCE INDEX (", ")")),
                        query)
                .done();
    }

    /** Every column of some rows of a query that has no order and page of its own, in the order of their ids. */
    public BoundSql range(Query<?> query, KeyRange range) {
        SqlWriter sql = new SqlWriter(table, selectRows);
        sql.also().text(table.id()).text(" > ").value(range.after());
        sql.also().text(table.id()).text(" <= ").value(range.highest());
        match(table, sql, query);
        order(table, sql, query);
        return sql.text(" LIMIT ").value((long) range.size()).done();
    }

    /** The highest id of all rows; NULL when there are none. */
    public BoundSql highestId() {
        return new BoundSql(highestId, List.of());
    }

    /** The number of rows that fulfil the conditions of a query. */
    public BoundSql count(Query<?> query) {
        return matching(count, query).done();
    }

    /** One row when any fulfils the conditions of a query. */
    public BoundSql exists(Query<?> query) {
        return matching(exists, query).text(" LIMIT 1").done();
    }

    /**
     * The order of a query in which no two rows are equal.
     *
     * @throws io.fluxa.error.IllegalUseException when the query has no limit, or an order that cannot be made whole
     */
    public CursorOrder cursorOrder(Query<?> query) {
        return new CursorOrder(schema, table, query);
    }

    /** Every column of the rows of a query behind a position in its order, or of its first rows; one row more than its limit. */
    public BoundSql rowsBehind(Query<?> query, CursorOrder order, @Nullable List<@Nullable Object> position) {
        return order.rows(query, position);
    }

    /** The values of a projection. */
    public BoundSql values(Query<?> query, Projection<?, ?> projection) {
        return new ProjectionStatement(table, projection).of(query);
    }

    /** Makes the results of a projection. */
    public <R extends @Nullable Object> ProjectionReader<R> reader(Projection<?, R> projection) {
        return new ProjectionReader<>(values, projection);
    }

    /** One result for all rows that fulfil the conditions of a query. */
    public BoundSql aggregate(Query<?> query, Aggregate<?, ?> aggregate) {
        return matching("SELECT " + ProjectionStatement.text(table, aggregate) + " FROM " + table.table(), query)
                .done();
    }

    private BoundSql found(String select, Query<?> query) {
        SqlWriter sql = matching(select, query);
        order(table, sql, query);
        page(sql, query);
        return sql.done();
    }

    private SqlWriter matching(String begin, Query<?> query) {
        return matching(table, begin, query);
    }

    /** Begins a statement with some text and what rows must fulfil. */
    static SqlWriter matching(TableColumns table, String begin, Query<?> query) {
        SqlWriter sql = new SqlWriter(table, begin);
        match(table, sql, query);
        return sql;
    }

    /** Writes what rows must fulfil. */
    static void match(TableColumns table, SqlWriter sql, Query<?> query) {
        for (Condition<?> condition : query.conditions()) {
            sql.also().condition(condition);
        }
        if (!query.includesFakeDeletes() && !table.deletion().isEmpty()) {
            sql.also().text(table.deletion()).text(" = 0");
        }
    }

    /** The id makes the order of a page whole, in the direction that the same index serves. */
    static void order(TableColumns table, SqlWriter sql, Query<?> query) {
        List<String> terms = new ArrayList<>(query.sorts().size() + 1);
        boolean whole = false;
        boolean descending = false;
        for (Sort<?> sort : query.sorts()) {
            descending = sort.descending();
            terms.add(term(table.name(sort.field()), descending));
            whole |= sort.field() instanceof IdField<?>;
        }
        if (terms.isEmpty() || query.paged() && !whole) {
            terms.add(term(table.id(), descending));
        }
        sql.text(" ORDER BY ").text(String.join(",", terms));
    }

    /** What to sort by, and in which direction. */
    static String term(String what, boolean descending) {
        return what + (descending ? " DESC" : " ASC");
    }

    /** Writes which rows of those found are wanted. */
    static void page(SqlWriter sql, Query<?> query) {
        if (query.paged()) {
            sql.text(" LIMIT ").value(query.offset()).text(",").value((long) query.size());
        }
    }
}
