package io.fluxa.it.search.model;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random queries over a table with a column of every kind, and the same questions asked of the rows in plain Java: rows, ids, totals, values, groups
 * and what is computed of them must be the same. {@code -Dproperty.seed} repeats a run, {@code -Dproperty.query} one query of it, and
 * {@code -Dproperty.queries} changes their number.
 */
@FluxaTest(entities = {Specimen.class, Keeper.class})
@Timeout(600)
class RandomQueriesIT {

    private static final System.Logger LOGGER = System.getLogger(RandomQueriesIT.class.getName());
    private static final int RUNS = 3;
    private static final long DISTANCE = 1_000_003;
    private static final int ROWS = 120;
    private static final int QUERIES = Integer.getInteger("property.queries", 105);
    private static final int ONLY = Integer.getInteger("property.query", -1);

    static LongStream seeds() {
        Long seed = Long.getLong("property.seed");
        long first = System.nanoTime();
        return seed == null ? LongStream.range(0, RUNS).map(run -> first + run * DISTANCE) : LongStream.of(seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreeWithPlainJava(long seed, Engine engine, MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Weights weights = new Weights(connection)) {
            Specimens stored = Specimens.stored(engine, ROWS, weights, new Chance(seed));
            for (int number = 0; number < QUERIES; number++) {
                if (ONLY < 0 || ONLY == number) {
                    check(engine, stored, seed, number);
                }
            }
        }
        LOGGER.log(Level.INFO, "{0} queries on {1} rows, seed {2}", QUERIES, ROWS, String.valueOf(seed));
    }

    private static void check(Engine engine, Specimens stored, long seed, int number) {
        Chance chance = new Chance(seed + 1 + number);
        try (FluxaContext context = engine.newContext()) {
            new EveryWay(context, stored, chance).check(Asked.random(stored.columns(), chance));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("-Dproperty.seed=" + seed + " -Dproperty.query=" + number, e);
        }
    }
}
