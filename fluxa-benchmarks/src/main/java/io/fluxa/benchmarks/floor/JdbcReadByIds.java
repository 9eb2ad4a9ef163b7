package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Many rows by their ids: SELECT … IN, which answers in the order of rising ids. */
public final class JdbcReadByIds implements Operation {

    private final DataSource pool;
    private final int rows;
    private final String sql;
    private final Ids picker = new Ids(ShipmentTable.ROWS);
    private long[] ids = {};

    List<PlainShipment> last = List.of();

    /** Reads so many random rows at a time. */
    public JdbcReadByIds(DataSource pool, int rows) {
        this.pool = pool;
        this.rows = rows;
        this.sql = "SELECT " + PlainShipment.COLUMNS + " FROM " + ShipmentTable.OURS + " WHERE id IN ("
                + ShipmentTable.placeholders(rows) + ")";
    }

    @Override
    public int chunk() {
        return 1;
    }

    @Override
    public void prepare() {
        ids = picker.distinct(rows);
    }

    @Override
    public void run() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            ManyRows.bindIds(statement, 1, ids, 0, rows);
            List<PlainShipment> found = new ArrayList<>(rows);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    found.add(new PlainShipment(results));
                }
            }
            if (found.size() != rows) {
                throw new IllegalStateException("some rows are missing");
            }
            last = found;
        }
    }
}
