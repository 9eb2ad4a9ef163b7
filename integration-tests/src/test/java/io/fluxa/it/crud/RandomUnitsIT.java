package io.fluxa.it.crud;

import io.fluxa.Engine;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random units of work on one context and on a model of it: changes, increments, deletions, flushes that succeed and fail, transactions in
 * transactions that end in all ways, retries. After each step MySQL, the getters and the list of changed entities must be as the model says.
 * {@code -Dproperty.seed} repeats a run, {@code -Dproperty.units} changes the number of contexts.
 */
@FluxaTest(entities = {Item.class, Shelf.class, Ticket.class})
@Timeout(600)
class RandomUnitsIT {

    private static final System.Logger LOGGER = System.getLogger(RandomUnitsIT.class.getName());
    private static final int UNITS = Integer.getInteger("property.units", 25);
    private static final int STEPS = 40;
    private static final long SEED = Long.getLong("property.seed", System.nanoTime());

    @Test
    void agreeWithTheirModel(Engine engine, MysqlServer server) throws SQLException {
        Items.stored(engine, RandomUnit.TAKEN);
        try (Connection observer = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            int steps = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                long seed = SEED + unit;
                try (RandomUnit run = new RandomUnit(engine, observer, seed)) {
                    steps += run.steps(STEPS);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("-Dproperty.seed=" + seed + " -Dproperty.units=1", e);
                }
            }
            LOGGER.log(Level.INFO, "{0} units of work, {1} steps, seed {2}", UNITS, steps, SEED);
        }
    }
}
