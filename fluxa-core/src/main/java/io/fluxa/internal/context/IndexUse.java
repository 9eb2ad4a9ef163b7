package io.fluxa.internal.context;

import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.QueryPlan.Step;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether an index can find the rows of one query. The plan of a search depends on the rows that are there: a small table is read from one
 * end to the other although it has an index. What an index can be used for is the same for every number of rows. It is told by the plan
 * of another SELECT with the same conditions, which has to use an index where it can, and gains nothing from one but finding rows.
 */
final class IndexUse {

    /** What a plan says of the query. */
    enum Verdict {
        /** An index can find the rows. */
        SERVED,
        /** Nothing finds them but a look at every row. */
        UNSERVED,
        /** The values can have no rows, so that the table did not matter. */
        UNKNOWN
    }

    private final EntitySchema schema;
    private final QueryStatements statements;
    private final Query<?> query;
    private final Function<BoundSql, QueryPlan> server;

    /**
     * Prepares for one query.
     *
     * @param server asks MySQL for a plan
     */
    IndexUse(EntitySchema schema, QueryStatements statements, Query<?> query, Function<BoundSql, QueryPlan> server) {
        this.schema = schema;
        this.statements = statements;
        this.query = query;
        this.server = server;
    }

    EntitySchema schema() {
        return schema;
    }

    /** The plan of a SELECT. */
    QueryPlan plan(BoundSql select) {
        return server.apply(select);
    }

    /** What the plan of a SELECT of the query says, after another one where that is in doubt. */
    Verdict verdict(QueryPlan plan) {
        Optional<Step> step = step(plan);
        if (step.isEmpty()) {
            return plan.steps().stream().anyMatch(other -> other.extra().equals("Impossible WHERE"))
                    ? Verdict.UNKNOWN
                    : Verdict.SERVED;
        }
        return isServed(step.get()) ? Verdict.SERVED : Verdict.UNSERVED;
    }

    private boolean isServed(Step step) {
        if (!step.readsWholeTable() && !isMarkOnly(step)) {
            return true;
        }
        List<String> others = step.possibleKeys().stream()
                .filter(name -> marked(name).isEmpty())
                .toList();
        List<String> longer = step.possibleKeys().stream()
                .filter(name ->
                        marked(name).filter(index -> index.columns().size() > 1).isPresent())
                .toList();
        return isServedBy(others) || isServedBy(longer);
    }

    /** An index that has every column is read from one end to the other just for being smaller, and tells nothing then. */
    private boolean isServedBy(List<String> indexes) {
        if (indexes.isEmpty()) {
            return false;
        }
        return step(plan(statements.forced(query, indexes)))
                .filter(step -> "ALL".equals(step.access()) || isMarkOnly(step))
                .isEmpty();
    }

    /** What a plan does with the table that is searched, and not with that of a sub-query, which comes later. */
    private Optional<Step> step(QueryPlan plan) {
        return plan.steps().stream()
                .filter(step -> schema.table().equalsIgnoreCase(step.table()))
                .findFirst();
    }

    /** Whether rows are found by nothing but that they are not deleted. */
    private boolean isMarkOnly(Step step) {
        return step.key() != null
                && step.keyLength() != null
                && marked(step.key()).isPresent()
                && Integer.parseInt(step.keyLength()) <= ((IntegerType) mark().type()).bytes();
    }

    /** The index with a name if it begins with the mark of a soft deletion, which the query asks for without having been told to. */
    private Optional<Index> marked(String name) {
        if (schema.deletionColumn() < 0 || query.includesFakeDeletes()) {
            return Optional.empty();
        }
        return schema.index(name).filter(index -> index.columns().get(0).equals(mark().name()));
    }

    private Column mark() {
        return schema.columns().get(schema.deletionColumn());
    }
}
