package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.IndexPolicy;
import io.fluxa.query.QueryPlan;
import io.fluxa.schema.EntitySchema;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Judges searches before they run, as {@link IndexPolicy} says. One per engine; safe for use by several threads. */
public final class IndexWatch {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.mysql");

    private static final int REMEMBERED = 1_000;

    private final boolean failing;
    private final Recent<Shape> settled = new Recent<>(REMEMBERED);
    private final Recent<Shape> warned = new Recent<>(REMEMBERED);

    private IndexWatch(boolean failing) {
        this.failing = failing;
    }

    /** What a policy asks for; null when that is nothing. */
    public static @Nullable IndexWatch of(IndexPolicy policy) {
        return policy == IndexPolicy.OFF ? null : new IndexWatch(policy == IndexPolicy.FAIL);
    }

    /**
     * Judges a SELECT with conditions, unless that was done before.
     *
     * @param select the statement that searches
     * @param use finds out about its indexes
     * @throws IllegalUseException when no index serves it and that is a failure
     */
    void check(BoundSql select, IndexUse use) {
        Shape shape = Shape.of(use.schema(), select);
        if (settled.contains(shape)) {
            return;
        }
        QueryPlan plan = use.plan(select);
        IndexUse.Verdict verdict = use.verdict(plan);
        if (verdict == IndexUse.Verdict.UNSERVED) {
            report(use.schema(), shape, plan);
        }
        if (verdict != IndexUse.Verdict.UNKNOWN) {
            settled.add(shape);
        }
    }

    private void report(EntitySchema schema, Shape shape, QueryPlan plan) {
        if (failing) {
            throw new IllegalUseException(ErrorCode.SEARCH_WITHOUT_INDEX, schema.entity(), message(schema, plan));
        }
        if (warned.add(shape.ofAnyValues())) {
            LOGGER.log(Level.WARNING, ErrorCode.SEARCH_WITHOUT_INDEX.code() + ": " + message(schema, plan));
        }
    }

    private static String message(EntitySchema schema, QueryPlan plan) {
        return "no index finds the rows of a search of " + schema.entity()
                + ", so that MySQL looks at every row; declare an @Index that begins with a field of its conditions,"
                + " or ask for something that one serves: " + plan.text();
    }

    /**
     * What a verdict depends on.
     *
     * @param pool the pool of the table
     * @param sql the text
     * @param kinds a letter for each value: whether it is null, a text, or a text that begins like the pattern of any text
     */
    private record Shape(String pool, String sql, String kinds) {

        static Shape of(EntitySchema schema, BoundSql select) {
            StringBuilder kinds = new StringBuilder(select.values().size());
            for (Object value : select.values()) {
                kinds.append(kind(value));
            }
            return new Shape(schema.pool(), select.sql(), kinds.toString());
        }

        Shape ofAnyValues() {
            return new Shape(pool, sql, "");
        }

        private static char kind(@Nullable Object value) {
            if (value == null) {
                return 'n';
            }
            if (!(value instanceof String text)) {
                return 'v';
            }
            return text.startsWith("%") || text.startsWith("_") ? '%' : 't';
        }
    }
}
