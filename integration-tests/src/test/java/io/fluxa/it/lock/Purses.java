package io.fluxa.it.lock;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Rows for tests, written and read in contexts of their own, so that the context under test knows nothing of it. */
final class Purses {

    static final String SELECT = "SELECT `id`,`owner`,`balance`,`fake_delete` FROM `purse`";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private Purses() {}

    /** One stored purse per balance; the ids rise. */
    static List<Long> stored(Engine engine, int... balances) {
        try (FluxaContext context = engine.newContext()) {
            List<PurseEntity> purses = new ArrayList<>();
            for (int balance : balances) {
                PurseEntity purse = engine.provider(PurseProvider.class).create(context);
                purse.setOwner("ann");
                purse.setBalance(balance);
                purses.add(purse);
            }
            context.flush();
            return purses.stream().map(PurseEntity::getId).toList();
        }
    }

    /** Sets the balance of a stored purse. */
    static void set(Engine engine, long id, int balance) {
        try (FluxaContext context = engine.newContext()) {
            engine.provider(PurseProvider.class).mustGetById(context, id).setBalance(balance);
            context.flush();
        }
    }

    /** Removes a stored purse. */
    static void delete(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            engine.provider(PurseProvider.class).mustGetById(context, id).forceDelete();
            context.flush();
        }
    }

    /** The balance that MySQL holds. */
    static int balance(Engine engine, long id) {
        try (FluxaContext context = engine.newContext()) {
            return engine.provider(PurseProvider.class).mustGetById(context, id).getBalance();
        }
    }

    /** Lets MySQL count the rows. */
    static void analyze(MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE purse");
        }
    }

    /** How many transactions wait for a row. */
    static long waiting(MysqlServer server) throws SQLException {
        return ofTransactions(server, "SUM(trx_state = 'LOCK WAIT')");
    }

    /** How many rows and gaps are locked. */
    static long locked(MysqlServer server) throws SQLException {
        return ofTransactions(server, "SUM(trx_rows_locked)");
    }

    /** MySQL looks anew only when nobody has asked for a tenth of a second, so that whoever polls has to leave it that time. */
    private static long ofTransactions(MysqlServer server, String what) throws SQLException {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + what + " FROM information_schema.innodb_trx JOIN information_schema.processlist"
                                + " ON trx_mysql_thread_id = id WHERE db = DATABASE()")) {
            result.next();
            return result.getLong(1);
        }
    }
}
