package io.fluxa.internal.query;

import io.fluxa.query.Projection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the results of a projection from the rows of its statement: first the rows are read, and then, when the connection is given back,
 * the application makes something of each.
 *
 * @param <R> what is made of each row
 */
public final class ProjectionReader<R extends @Nullable Object> {

    private final Projection<?, R> projection;
    private final ResultValue[] values;

    ProjectionReader(ResultValues table, Projection<?, R> projection) {
        this.projection = projection;
        this.values = projection.values().stream().map(table::of).toArray(ResultValue[]::new);
    }

    /** The values of every row that is left to read. */
    public List<@Nullable Object[]> rows(ResultSet results) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (results.next()) {
            @Nullable Object[] row = new Object[values.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = values[i].read(results, i + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    /** What the application makes of some rows, in their order. */
    public List<R> results(List<@Nullable Object[]> rows) {
        List<R> made = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            made.add(projection.make(row));
        }
        return made;
    }
}
