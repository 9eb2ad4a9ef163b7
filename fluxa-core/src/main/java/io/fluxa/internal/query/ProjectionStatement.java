package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.Aggregate;
import io.fluxa.query.Field;
import io.fluxa.query.GroupSort;
import io.fluxa.query.IdField;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.Selectable;
import io.fluxa.query.Sort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the statement of one projection. */
final class ProjectionStatement {

    private final TableColumns table;
    private final Projection<?, ?> projection;
    private final List<String> selected = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();

    ProjectionStatement(TableColumns table, Projection<?, ?> projection) {
        this.table = table;
        this.projection = projection;
        for (Selectable<?, ?> value : projection.values()) {
            String text = text(value);
            selected.add(text);
            if (value instanceof Field<?>) {
                keys.add(text);
            }
        }
    }

    BoundSql of(Query<?> query) {
        String begin = (projection.isDistinct() ? "SELECT DISTINCT " : "SELECT ") + String.join(",", selected)
                + " FROM " + table.table();
        SqlWriter sql = QueryStatements.matching(table, begin, query);
        if (projection.isGrouped() && !keys.isEmpty()) {
            sql.text(" GROUP BY ").text(String.join(",", keys));
        }
        List<String> order = order(query);
        if (!order.isEmpty()) {
            sql.text(" ORDER BY ").text(String.join(",", order));
        }
        QueryStatements.page(sql, query);
        return sql.done();
    }

    /** Results that stand for several rows can be sorted only by what they show; of the others each has its row's id. */
    private List<String> order(Query<?> query) {
        boolean combined = projection.isGrouped() || projection.isDistinct();
        List<String> terms = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>(combined ? keys : Set.of(table.id()));
        for (GroupSort<?> sort : projection.sorts()) {
            requireGrouped();
            String text = text(table, sort.result());
            requireShown(
                    projection.isDistinct() && !selected.contains(text),
                    sort.result().function() + " of a group");
            terms.add(QueryStatements.term(text, sort.descending()));
        }
        boolean descending = false;
        for (Sort<?> sort : query.sorts()) {
            String name = table.name(sort.field());
            requireShown(combined && !keys.contains(name), sort.field().toString());
            descending = sort.descending();
            terms.add(QueryStatements.term(name, descending));
            rest.remove(name);
            if (sort.field() instanceof IdField<?>) {
                rest.clear();
            }
        }
        if (terms.isEmpty() || query.paged()) {
            for (String name : rest) {
                terms.add(QueryStatements.term(name, descending));
            }
        }
        return terms;
    }

    private void requireGrouped() {
        if (!projection.isGrouped()) {
            throw refused("a projection of " + table.entity() + " without aggregates has no groups to sort");
        }
    }

    private void requireShown(boolean missing, String what) {
        if (missing) {
            throw refused("a projection of " + table.entity() + " is sorted by " + what
                    + ", which its results do not have; select it too, or sort by something else");
        }
    }

    private IllegalUseException refused(String message) {
        return new IllegalUseException(ErrorCode.INVALID_CONDITION, table.entity(), message);
    }

    private String text(Selectable<?, ?> value) {
        return value instanceof Aggregate<?, ?> aggregate ? text(table, aggregate) : table.value((Field<?>) value);
    }

    /** Computes something from several rows. */
    static String text(TableColumns table, Aggregate<?, ?> aggregate) {
        Field<?> field = aggregate.field();
        if (field == null) {
            return "COUNT(*)";
        }
        String name = table.name(field);
        return switch (aggregate.function()) {
            case COUNT -> "COUNT(" + name + ")";
            case COUNT_DISTINCT -> "COUNT(DISTINCT " + name + ")";
            case SUM -> "COALESCE(SUM(" + name + "),0)";
            case AVG -> "AVG(" + name + ")";
            case MIN -> "MIN(" + name + ")";
            case MAX -> "MAX(" + name + ")";
        };
    }
}
