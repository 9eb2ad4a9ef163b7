package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One column of many rows set to one value: UPDATE … IN. */
public final class JdbcUpdateSameValue implements Operation {

    private final int rows;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final ManyRows work;
    private long[] ids = {};
    private int value = 1_000;

    /** Changes so many random rows at a time. */
    public JdbcUpdateSameValue(DataSource pool, ShipmentTable table, int rows) throws SQLException {
        this.rows = rows;
        this.work = new ManyRows(
                pool,
                rows,
                width -> "UPDATE " + table.name() + " SET quantity = ? WHERE id IN ("
                        + ShipmentTable.placeholders(width) + ")");
        table.fill();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        ids = picker.distinct(rows);
        value++;
    }

    @Override
    public void run() throws SQLException {
        work.change((statement, from, count) -> {
            statement.setInt(1, value);
            ManyRows.bindIds(statement, 2, ids, from, count);
        });
    }
}
