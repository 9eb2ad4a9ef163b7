package io.fluxa.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.fluxa.benchmarks.shipment.Ids;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Results of one row each that the driver has fetched whole. All stay open and on their rows, so that columns can be read again and
 * again without network; they are several, lest the nulls of one row become habit.
 */
public final class OpenResults implements AutoCloseable {

    private static final int COUNT = 64;

    private final AgroalDataSource pool;
    private final Connection connection;
    private final ResultSet[] results = new ResultSet[COUNT];
    private int next;

    private OpenResults(AgroalDataSource pool) throws SQLException {
        this.pool = pool;
        this.connection = pool.getConnection();
        long[] ids = new Ids(ShipmentTable.ROWS).distinct(COUNT);
        for (int i = 0; i < COUNT; i++) {
            results[i] = fetch(ids[i]);
        }
    }

    /** Fetches them. Without checked exceptions, because JMH takes none where a state begins. */
    public static OpenResults of(Target target) {
        try {
            return new OpenResults(FloorPool.open(target));
        } catch (SQLException e) {
            throw new IllegalStateException("the rows cannot be read", e);
        }
    }

    /** The next of them, in a circle. */
    public ResultSet next() {
        return results[next++ & COUNT - 1];
    }

    /** Closes the connection with all that hangs off it. */
    @Override
    public void close() throws SQLException {
        connection.close();
        pool.close();
    }

    private ResultSet fetch(long id) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(JdbcReadById.SQL);
        statement.setLong(1, id);
        ResultSet result = statement.executeQuery();
        if (!result.next()) {
            throw new IllegalStateException("a row is missing");
        }
        return result;
    }
}
