package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** New rows by multi-row INSERTs; one is a transaction by itself. */
public final class JdbcInsert implements Operation {

    private final ShipmentTable table;
    private final PlainShipment[] samples;
    private final ManyRows work;
    private long nextId = 1;

    /** Inserts so many rows at a time. */
    public JdbcInsert(DataSource pool, ShipmentTable table, int rows) throws SQLException {
        this.table = table;
        this.samples = PlainShipment.samples(rows);
        this.work = new ManyRows(pool, rows, width -> ShipmentTable.insert(table.name(), width));
        table.clear();
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void beforeBlock() throws SQLException {
        table.clearWhenGrown();
    }

    @Override
    public void run() throws SQLException {
        work.change((statement, from, count) -> {
            for (int i = 0; i < count; i++) {
                samples[from + i].bind(statement, 1 + i * PlainShipment.WIDTH, nextId++);
            }
        });
    }
}
