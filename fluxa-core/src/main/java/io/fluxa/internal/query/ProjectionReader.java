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

    private static final int FIRST_ROWS = 8;
    private static final int MOST_ROWS = 1024;

    private final Projection<?, R> projection;
    private final ResultValue[] values;

    ProjectionReader(ResultValues table, Projection<?, R> projection) {
        this.projection = projection;
        this.values = projection.values().stream().map(table::of).toArray(ResultValue[]::new);
    }

    /**
     * The values of some rows, one row after the other. An array for each row would be much more than its values.
     *
     * @param blocks whole rows each; the last one has room left
     * @param count how many rows there are
     */
    public record Rows(List<@Nullable Object[]> blocks, int count) {}

    /** The values of every row that is left to read. */
    public Rows rows(ResultSet results) throws SQLException {
        List<@Nullable Object[]> blocks = new ArrayList<>();
        @Nullable Object[] block = {};
        int used = 0;
        int count = 0;
        while (results.next()) {
            if (used == block.length) {
                block = new Object[values.length * Math.max(FIRST_ROWS, Math.min(count, MOST_ROWS))];
                blocks.add(block);
                used = 0;
            }
            for (int i = 0; i < values.length; i++) {
                block[used++] = values[i].read(results, i + 1);
            }
            count++;
        }
        return new Rows(blocks, count);
    }

    /** What the application makes of some rows, in their order. */
    public List<R> results(Rows rows) {
        List<R> made = new ArrayList<>(rows.count);
        @Nullable Object[] row = new Object[values.length];
        for (@Nullable Object[] block : rows.blocks) {
            for (int from = 0; from < block.length && made.size() < rows.count; from += row.length) {
                System.arraycopy(block, from, row, 0, row.length);
                made.add(projection.make(row));
            }
        }
        return made;
    }
}
