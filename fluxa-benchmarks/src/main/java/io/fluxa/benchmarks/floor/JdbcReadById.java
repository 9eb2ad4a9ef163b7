package io.fluxa.benchmarks.floor;

import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One row by its id: connection, prepared statement, typed getters, plain object. */
public final class JdbcReadById implements Operation {

    private static final String LOCKING = " FOR SHARE NOWAIT";

    /** The statement. */
    public static final String SQL =
            "SELECT " + PlainShipment.COLUMNS + " FROM " + ShipmentTable.OURS + " WHERE id = ?";

    private final DataSource pool;
    private final String sql;
    private final Ids ids = new Ids(ShipmentTable.ROWS);

    @Nullable
    PlainShipment last;

    /** Reads from a pool. */
    public JdbcReadById(DataSource pool) {
        this(pool, SQL);
    }

    private JdbcReadById(DataSource pool, String sql) {
        this.pool = pool;
        this.sql = sql;
    }

    /** Reads rows that nobody is changing, as they have to be read for a cache. */
    public static JdbcReadById whereFree(DataSource pool) {
        return new JdbcReadById(pool, SQL + LOCKING);
    }

    @Override
    public int chunk() {
        return 32;
    }

    @Override
    public void run() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, ids.one());
            try (ResultSet results = statement.executeQuery()) {
                if (!results.next()) {
                    throw new IllegalStateException("a row is missing");
                }
                last = new PlainShipment(results);
            }
        }
    }
}
