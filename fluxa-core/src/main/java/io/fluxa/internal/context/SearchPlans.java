package io.fluxa.internal.context;

import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.query.PlanStatement;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import org.jspecify.annotations.Nullable;

/** How MySQL would find the rows of one table in one context. Not safe for use by several threads. */
final class SearchPlans {

    private final Table table;
    private final RowReader<?> reader;
    private final @Nullable IndexWatch indexes;

    SearchPlans(Table table, RowReader<?> reader, @Nullable IndexWatch indexes) {
        this.table = table;
        this.reader = reader;
        this.indexes = indexes;
    }

    /** The plan of a statement. */
    QueryPlan of(BoundSql select) {
        PlanStatement statement = new PlanStatement(select);
        return reader.readOnce(statement.sql(), statement::read);
    }

    /**
     * The statement of a query, once it may run. Nothing is asked when the engine does not watch over indexes, or the query has no conditions.
     *
     * @throws io.fluxa.error.IllegalUseException when it may not
     */
    BoundSql judged(Query<?> query, BoundSql select) {
        if (indexes != null && !query.conditions().isEmpty()) {
            indexes.check(select, new IndexUse(table.schema(), table.queries(), query, this::of));
        }
        return select;
    }
}
