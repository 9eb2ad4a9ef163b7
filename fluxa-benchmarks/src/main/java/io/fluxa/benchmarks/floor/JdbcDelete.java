package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Many rows deleted by DELETE … IN; the rows of the run before are put back first. */
public final class JdbcDelete implements Operation {

    private final int rows;
    private final ShipmentTable table;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private final ManyRows work;
    private long[] ids = {};

    /** Deletes so many random rows at a time. */
    public JdbcDelete(DataSource pool, ShipmentTable table, int rows) throws SQLException {
        this.rows = rows;
        this.table = table;
        this.work = new ManyRows(
                pool,
                rows,
                width -> "DELETE FROM " + table.name() + " WHERE id IN (" + ShipmentTable.placeholders(width) + ")");
        table.fill();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() throws SQLException {
        if (ids.length > 0) {
            table.restore(ids);
        }
        ids = picker.distinct(rows);
    }

    @Override
    public void run() throws SQLException {
        work.change((statement, from, count) -> ManyRows.bindIds(statement, 1, ids, from, count));
    }
}
