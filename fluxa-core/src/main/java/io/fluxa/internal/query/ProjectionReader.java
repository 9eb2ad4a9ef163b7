package io.fluxa.internal.query;

import io.fluxa.query.Projection;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the results of a projection from the rows of its statement.
 *
 * @param <R> what is made of each row
 */
public final class ProjectionReader<R extends @Nullable Object> {

    private final Projection<?, R> projection;
    private final ResultValue[] values;

    /** Finds out how to read each value. */
    public ProjectionReader(EntitySchema schema, Projection<?, R> projection) {
        this.projection = projection;
        this.values = new ResultValue[projection.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ResultValue.of(projection.values().get(i), schema);
        }
    }

    /** Everything that is left to read, in its order. */
    public List<R> all(ResultSet results) throws SQLException {
        List<R> made = new ArrayList<>();
        @Nullable Object[] row = new Object[values.length];
        while (results.next()) {
            for (int i = 0; i < row.length; i++) {
                row[i] = values[i].read(results, i + 1);
            }
            made.add(projection.make(row));
        }
        return made;
    }
}
