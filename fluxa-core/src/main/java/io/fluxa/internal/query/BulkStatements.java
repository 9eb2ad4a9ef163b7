package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.mysql.statement.ParameterValue;
import io.fluxa.query.Query;
import io.fluxa.query.Update;
import io.fluxa.query.Update.Assignment;
import io.fluxa.runtime.ValueCheck;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;

/** Writes the statements that change or delete the rows of queries in one table. Built once per engine; safe for use by several threads. */
public final class BulkStatements {

    private final EntitySchema schema;
    private final TableColumns table;
    private final String update;
    private final String delete;
    private final String select;

    /** Prepares the statements of one schema. */
    public BulkStatements(EntitySchema schema) {
        this.schema = schema;
        this.table = new TableColumns(schema);
        this.update = "UPDATE " + table.table() + " SET ";
        this.delete = "DELETE FROM " + table.table();
        this.select = "SELECT " + table.id() + " FROM " + table.table();
    }

    /**
     * Writes some columns of the rows of a query.
     *
     * @param now the time of the change
     * @throws io.fluxa.error.EntityException when the query cannot be one of a bulk change, or a value breaks a rule of its field
     */
    public BoundSql update(Query<?> query, Update<?> changes, Instant now) {
        requireBulk(query, "updateMany");
        SqlWriter sql = new SqlWriter(table, update);
        String comma = "";
        for (Assignment<?> assignment : changes.assignments()) {
            String name = table.name(assignment.field());
            sql.text(comma).text(name).text(assignment.relative() ? " = " + name + " + " : " = ");
            sql.value(NewValue.of(assignment, table.column(assignment.field())));
            comma = ", ";
        }
        count(sql, now);
        QueryStatements.match(table, sql, query);
        return first(sql, query);
    }

    /** Deletes the rows of a query: marks those that are not marked yet where the entity has a soft delete; otherwise as {@link #forceDelete}. */
    public BoundSql delete(Query<?> query, Instant now) {
        requireBulk(query, "deleteMany");
        String mark = table.deletion();
        if (mark.isEmpty()) {
            return forced(query);
        }
        SqlWriter sql = new SqlWriter(table, update).text(mark).text(" = ").text(table.id());
        count(sql, now);
        unmarked(sql, query);
        return first(sql, query);
    }

    /** Really deletes the rows of a query. */
    public BoundSql forceDelete(Query<?> query) {
        requireBulk(query, "forceDeleteMany");
        return forced(query);
    }

    /** The ids of the rows that {@link #update} and {@link #forceDelete} would change, in the order in which they would do it. */
    public BoundSql ids(Query<?> query) {
        SqlWriter sql = new SqlWriter(table, select);
        QueryStatements.match(table, sql, query);
        return first(sql, query);
    }

    /** The ids of the rows that {@link #delete} would change, in the order in which it would do it. */
    public BoundSql unmarkedIds(Query<?> query) {
        SqlWriter sql = new SqlWriter(table, select);
        unmarked(sql, query);
        return first(sql, query);
    }

    private void unmarked(SqlWriter sql, Query<?> query) {
        QueryStatements.match(table, sql, query);
        if (query.includesFakeDeletes() && !table.deletion().isEmpty()) {
            sql.also().text(table.deletion()).text(" = 0");
        }
    }

    private BoundSql forced(Query<?> query) {
        SqlWriter sql = new SqlWriter(table, delete);
        QueryStatements.match(table, sql, query);
        return first(sql, query);
    }

    /** What a flush writes with every change of a row. */
    private void count(SqlWriter sql, Instant now) {
        int time = schema.lastUpdateColumn();
        if (time >= 0) {
            Column column = schema.columns().get(time);
            Instant kept =
                    column.type() instanceof DateTimeType type ? ValueCheck.truncate(now, type.precision()) : now;
            sql.text(", ")
                    .text(table.names().get(time))
                    .text(" = ")
                    .value(ParameterValue.of(kept, "the time of the last change"));
        }
        int version = schema.versionColumn();
        if (version >= 0) {
            String name = table.names().get(version);
            sql.text(", ").text(name).text(" = ").text(name).text(" + 1");
        }
    }

    /** Without an order MySQL takes rows as it finds them: it would lock all rows that it sorts, and not only those it changes. */
    private BoundSql first(SqlWriter sql, Query<?> query) {
        if (!query.sorts().isEmpty()) {
            QueryStatements.order(table, sql, query);
        }
        if (query.paged()) {
            sql.text(" LIMIT ").value((long) query.size());
        }
        return sql.done();
    }

    private void requireBulk(Query<?> query, String operation) {
        if (!query.isForEveryRow() && Restriction.isMissing(query.conditions())) {
            throw new IllegalUseException(
                    ErrorCode.NO_RESTRICTION,
                    schema.entity(),
                    operation + " of " + schema.entity()
                            + " was given a query whose conditions come to nothing, so that it would change"
                            + " every row; use Query.all() if that is meant, or do not call it");
        }
        if (query.offset() > 0) {
            throw new IllegalUseException(
                    ErrorCode.BULK_OFFSET,
                    schema.entity(),
                    operation + " of " + schema.entity() + " was given a page that skips " + query.offset()
                            + " rows, which MySQL cannot do; take limit(n), or name the rows by a condition");
        }
    }
}
