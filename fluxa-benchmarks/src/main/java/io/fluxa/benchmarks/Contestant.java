package io.fluxa.benchmarks;

import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Who does the work in a child process. */
enum Contestant {
    /** JDBC by hand on its own table. */
    FLOOR {
        @Override
        Operation open(ServerRow row, Target target, DataSource pool) throws SQLException {
            return row.floor(pool, new ShipmentTable(pool, ShipmentTable.FLOOR));
        }
    },
    /** FluxaORM; the pool only tidies its table. */
    OURS {
        @Override
        Operation open(ServerRow row, Target target, DataSource pool) throws SQLException {
            return row.ours(FluxaEngine.open(target), new ShipmentTable(pool, ShipmentTable.OURS));
        }
    },
    /** JDBC by hand on the table of ours: in the place of ours it must reach a ratio of 1. */
    MIRROR {
        @Override
        Operation open(ServerRow row, Target target, DataSource pool) throws SQLException {
            return row.floor(pool, new ShipmentTable(pool, ShipmentTable.OURS));
        }
    };

    /** Brings the table to the state in which the row begins. */
    abstract Operation open(ServerRow row, Target target, DataSource pool) throws SQLException;
}
