package io.fluxa.internal.query;

import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.QueryPlan.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks MySQL for the plan of a statement with the values of that, and reads it.
 *
 * @param statement what is planned
 */
public record PlanStatement(BoundSql statement) {

    /** The form of tables: the only one that repeats no values. */
    private static final String EXPLAIN = "EXPLAIN FORMAT=TRADITIONAL ";

    /** What is sent. */
    public BoundSql sql() {
        return new BoundSql(EXPLAIN + statement.sql(), statement.values());
    }

    /** Reads what MySQL answers. */
    public QueryPlan read(ResultSet results) throws SQLException {
        List<Step> steps = new ArrayList<>(1);
        while (results.next()) {
            steps.add(new Step(
                    results.getString("table"),
                    results.getString("type"),
                    names(results.getString("possible_keys")),
                    results.getString("key"),
                    results.getString("key_len"),
                    results.getLong("rows"),
                    filtered(results),
                    text(results.getString("Extra"))));
        }
        return new QueryPlan(statement.sql(), steps);
    }

    private static double filtered(ResultSet results) throws SQLException {
        double percent = results.getDouble("filtered");
        return results.wasNull() ? 100 : percent;
    }

    private static List<String> names(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(","));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
