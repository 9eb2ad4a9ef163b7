package io.fluxa.benchmarks;

import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Work with servers that both sides can do, each in a process of its own. */
sealed interface LaneRow permits ServerRow, CacheRow {

    /** What is demanded. */
    Bar bar();

    /** The name on the command line and in the report. */
    String label();

    /** Brings what both sides read to the state in which the row begins. */
    void fill(Target target, DataSource pool) throws SQLException;

    /** The hand-written side on one of the tables. */
    Operation floor(Target target, DataSource pool, ShipmentTable table) throws SQLException;

    /** The same work with FluxaORM. */
    Operation ours(Target target, DataSource pool, ShipmentTable table) throws SQLException;

    /** Every row, in the order of the report. */
    static List<LaneRow> all() {
        return Stream.<LaneRow>concat(Stream.of(ServerRow.values()), Stream.of(CacheRow.values()))
                .toList();
    }

    /** The row with a label. */
    static Optional<LaneRow> find(String label) {
        return all().stream().filter(row -> row.label().equals(label)).findFirst();
    }
}
