package io.fluxa.benchmarks;

import io.fluxa.Engine;
import io.fluxa.benchmarks.floor.JdbcDelete;
import io.fluxa.benchmarks.floor.JdbcInsert;
import io.fluxa.benchmarks.floor.JdbcReadById;
import io.fluxa.benchmarks.floor.JdbcReadByIds;
import io.fluxa.benchmarks.floor.JdbcSearch;
import io.fluxa.benchmarks.floor.JdbcUpdateDifferentValues;
import io.fluxa.benchmarks.floor.JdbcUpdateSameValue;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.benchmarks.harness.Operation;
import io.fluxa.benchmarks.ours.FluxaDelete;
import io.fluxa.benchmarks.ours.FluxaEngine;
import io.fluxa.benchmarks.ours.FluxaInsert;
import io.fluxa.benchmarks.ours.FluxaReadById;
import io.fluxa.benchmarks.ours.FluxaReadByIds;
import io.fluxa.benchmarks.ours.FluxaSearch;
import io.fluxa.benchmarks.ours.FluxaUpdate;
import io.fluxa.benchmarks.shipment.ShipmentTable;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** The work with MySQL that both sides can do. */
@SuppressWarnings("ImmutableEnumChecker") // the predicate of a bar keeps nothing
enum ServerRow implements LaneRow {
    /** One row of 27 columns by its id, in a fresh context. */
    BY_ID(Bar.ratio(1.15)),
    /** A hundred rows of 27 columns by their ids, in a fresh context. */
    BY_IDS_100(Bar.ratio(1.08)),
    /** A page of fifty rows of 27 columns, in a fresh context. */
    PAGE_50(Bar.ratio(1.08)),
    /** How many rows there are in a range. */
    COUNT(Bar.ratio(1.08)),
    /** The ids of a hundred rows. */
    SEARCH_IDS_100(Bar.ratio(1.08)),
    /** Three columns of a hundred rows, made into records. */
    PROJECTION_3(Bar.ratio(1.08)),
    /** One new row. */
    INSERT_1(Bar.ratio(1.05)),
    /** A hundred new rows. */
    INSERT_100(Bar.ratio(1.05)),
    /** A thousand new rows. */
    INSERT_1000(Bar.ratio(1.05)),
    /** One column of a hundred rows, one value for all. */
    UPDATE_SAME_100(Bar.ratio(1.10)),
    /** One column of a thousand rows, one value for all. */
    UPDATE_SAME_1000(Bar.ratio(1.10)),
    /** One column of a hundred rows, each its own value. */
    UPDATE_DIFFERENT_100(Bar.ratio(1.05)),
    /** One column of a thousand rows, each its own value. */
    UPDATE_DIFFERENT_1000(Bar.ratio(1.05)),
    /** A hundred rows deleted. */
    DELETE_100(Bar.ratio(1.05)),
    /** A thousand rows deleted. */
    DELETE_1000(Bar.ratio(1.05));

    private final Bar bar;

    ServerRow(Bar bar) {
        this.bar = bar;
    }

    @Override
    public Bar bar() {
        return bar;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void fill(Target target, DataSource pool) throws SQLException {
        if (reads()) {
            new ShipmentTable(pool, ShipmentTable.OURS).fill();
        }
    }

    /** Whether it changes nothing; both sides then read the same table, which must be full. */
    private boolean reads() {
        return switch (this) {
            case BY_ID, BY_IDS_100, PAGE_50, COUNT, SEARCH_IDS_100, PROJECTION_3 -> true;
            default -> false;
        };
    }

    @Override
    public Operation floor(Target target, DataSource pool, ShipmentTable table) throws SQLException {
        return switch (this) {
            case BY_ID -> new JdbcReadById(pool);
            case BY_IDS_100 -> new JdbcReadByIds(pool, rows());
            case PAGE_50 -> JdbcSearch.page(pool, rows());
            case COUNT -> JdbcSearch.count(pool, rows());
            case SEARCH_IDS_100 -> JdbcSearch.ids(pool, rows());
            case PROJECTION_3 -> JdbcSearch.lines(pool, rows());
            case INSERT_1, INSERT_100, INSERT_1000 -> new JdbcInsert(pool, table, rows());
            case UPDATE_SAME_100, UPDATE_SAME_1000 -> new JdbcUpdateSameValue(pool, table, rows());
            case UPDATE_DIFFERENT_100, UPDATE_DIFFERENT_1000 ->
                new JdbcUpdateDifferentValues(pool, table, rows(), JdbcUpdateDifferentValues.Shape.CASE);
            case DELETE_100, DELETE_1000 -> new JdbcDelete(pool, table, rows());
        };
    }

    @Override
    public Operation ours(Target target, DataSource pool, ShipmentTable table) throws SQLException {
        Engine engine = FluxaEngine.open(target);
        return switch (this) {
            case BY_ID -> new FluxaReadById(engine);
            case BY_IDS_100 -> new FluxaReadByIds(engine, rows());
            case PAGE_50 -> FluxaSearch.page(engine, rows());
            case COUNT -> FluxaSearch.count(engine, rows());
            case SEARCH_IDS_100 -> FluxaSearch.ids(engine, rows());
            case PROJECTION_3 -> FluxaSearch.lines(engine, rows());
            case INSERT_1, INSERT_100, INSERT_1000 -> new FluxaInsert(engine, table, rows());
            case UPDATE_SAME_100, UPDATE_SAME_1000 -> FluxaUpdate.sameValue(engine, table, rows());
            case UPDATE_DIFFERENT_100, UPDATE_DIFFERENT_1000 -> FluxaUpdate.differentValues(engine, table, rows());
            case DELETE_100, DELETE_1000 -> new FluxaDelete(engine, table, rows());
        };
    }

    private int rows() {
        return switch (this) {
            case BY_ID, INSERT_1 -> 1;
            case PAGE_50 -> 50;
            case BY_IDS_100, COUNT, SEARCH_IDS_100, PROJECTION_3 -> 100;
            case INSERT_100, UPDATE_SAME_100, UPDATE_DIFFERENT_100, DELETE_100 -> 100;
            case INSERT_1000, UPDATE_SAME_1000, UPDATE_DIFFERENT_1000, DELETE_1000 -> 1_000;
        };
    }
}
