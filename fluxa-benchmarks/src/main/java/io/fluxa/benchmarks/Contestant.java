package io.fluxa.benchmarks;

import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Who does the work in a child process. */
enum Contestant {
    /** Code by hand on its own table. */
    FLOOR {
        @Override
        Operation open(LaneRow row, Target target, DataSource pool) throws SQLException {
            return row.floor(target, pool, new ShipmentTable(pool, ShipmentTable.FLOOR));
        }
    },
    /** FluxaORM; the pool only tidies its table. */
    OURS {
        @Override
        Operation open(LaneRow row, Target target, DataSource pool) throws SQLException {
            return row.ours(target, pool, new ShipmentTable(pool, ShipmentTable.OURS));
        }
    },
    /** Code by hand on the table of ours: in the place of ours it must reach a ratio of 1. */
    MIRROR {
        @Override
        Operation open(LaneRow row, Target target, DataSource pool) throws SQLException {
            return row.floor(target, pool, new ShipmentTable(pool, ShipmentTable.OURS));
        }
    };

    /** Brings the table to the state in which the row begins. */
    abstract Operation open(LaneRow row, Target target, DataSource pool) throws SQLException;
}
