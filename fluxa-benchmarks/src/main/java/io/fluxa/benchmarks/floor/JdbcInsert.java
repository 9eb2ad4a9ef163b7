package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** New rows by one multi-row INSERT, which is one transaction by itself. */
public final class JdbcInsert implements Operation {

    private final DataSource pool;
    private final ShipmentTable table;
    private final PlainShipment[] samples;
    private final String sql;
    private long nextId = 1;

    /** Inserts so many rows at a time. */
    public JdbcInsert(DataSource pool, ShipmentTable table, int rows) throws SQLException {
        this.pool = pool;
        this.table = table;
        this.samples = PlainShipment.samples(rows);
        this.sql = ShipmentTable.insert(table.name(), rows);
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
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (PlainShipment sample : samples) {
                sample.bind(statement, parameter, nextId++);
                parameter += PlainShipment.WIDTH;
            }
            statement.executeUpdate();
        }
    }
}
