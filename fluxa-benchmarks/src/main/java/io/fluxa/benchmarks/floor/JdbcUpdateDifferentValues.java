package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One column of many rows, each set to a value of its own. */
public final class JdbcUpdateDifferentValues implements Operation {

    private final int rows;
    private final Shape shape;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final ManyRows work;
    private long[] ids = {};
    private int value = 1_000;

    /** Changes so many random rows at a time. */
    public JdbcUpdateDifferentValues(DataSource pool, ShipmentTable table, int rows, Shape shape) throws SQLException {
        this.rows = rows;
        this.shape = shape;
        this.work = new ManyRows(pool, rows, width -> shape.sql(table.name(), width));
        table.fill();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        ids = picker.distinct(rows);
        value += rows;
    }

    @Override
    public void run() throws SQLException {
        work.change(this::bind);
    }

    private void bind(PreparedStatement statement, int from, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            statement.setLong(1 + 2 * i, ids[from + i]);
            statement.setInt(2 + 2 * i, value + from + i);
        }
        if (shape == Shape.CASE) {
            ManyRows.bindIds(statement, 1 + 2 * count, ids, from, count);
        }
    }

    /** The two ways to say it that are worth comparing. */
    public enum Shape {
        /** UPDATE … SET c = CASE id WHEN … END WHERE id IN (…). */
        CASE {
            @Override
            String sql(String table, int rows) {
                return "UPDATE " + table + " SET quantity = CASE id" + " WHEN ? THEN ?".repeat(rows)
                        + " END WHERE id IN (" + ShipmentTable.placeholders(rows) + ")";
            }
        },
        /** UPDATE … JOIN (VALUES ROW(…)). */
        JOIN {
            @Override
            String sql(String table, int rows) {
                return "UPDATE " + table + " t JOIN (VALUES ROW(?,?)" + ",ROW(?,?)".repeat(rows - 1)
                        + ") v (id, quantity) ON t.id = v.id SET t.quantity = v.quantity";
            }
        };

        abstract String sql(String table, int rows);
    }
}
