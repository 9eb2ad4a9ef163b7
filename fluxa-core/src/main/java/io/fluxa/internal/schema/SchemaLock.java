package io.fluxa.internal.schema;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.SchemaException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.SqlChannel;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets one node at a time change the schema of a database. MySQL frees the lock when the connection ends, so a node that dies
 * leaves none behind. Held on the connection for ids, because the alters run on the pool, which may have only one.
 */
final class SchemaLock {

    /** How long one node waits for another. */
    static final Duration WAIT = Duration.ofSeconds(60);

    private static final int LONGEST_NAME = 64;
    private static final int SLICE_SECONDS = 1;

    private static final String RELEASE = "SELECT RELEASE_LOCK(?)";

    private final SqlChannel channel;
    private final String name;

    private SchemaLock(SqlChannel channel, String name) {
        this.channel = channel;
        this.name = name;
    }

    /**
     * Does something while this node alone holds the lock.
     *
     * @throws SchemaException when another node holds it for longer than the wait
     */
    static <T> T whileHeld(MysqlDatabase database, Duration wait, Supplier<T> action) {
        try (SqlChannel channel = database.idChannel()) {
            SchemaLock lock = new SchemaLock(channel, name(database.database()));
            if (!lock.waitFor(wait)) {
                throw new SchemaException(
                        ErrorCode.SCHEMA_LOCKED,
                        "another node has been changing the schema '" + database.database() + "' of pool '"
                                + database.code() + "' for more than " + wait.toSeconds()
                                + " s; wait until it is done and start again",
                        null);
            }
            return lock.thenRelease(action);
        }
    }

    private <T> T thenRelease(Supplier<T> action) {
        T result;
        try {
            result = action.get();
        } catch (FluxaException e) {
            try {
                ask(RELEASE);
            } catch (FluxaException notReleased) {
                e.addSuppressed(notReleased);
            }
            throw e;
        }
        ask(RELEASE);
        return result;
    }

    /** In slices, so that no single statement waits as long as the time-out of the socket. */
    private boolean waitFor(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        do {
            long left = Math.max(0, end - System.nanoTime());
            int seconds = (int) Math.min(SLICE_SECONDS, Duration.ofNanos(left).toSeconds() + (left > 0 ? 1 : 0));
            if (ask("SELECT GET_LOCK(?, " + seconds + ")")) {
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
    }

    private boolean ask(String sql) {
        return channel.select(sql, statement -> statement.setString(1, name), SchemaLock::isOne);
    }

    private static boolean isOne(ResultSet results) throws SQLException {
        return results.next() && results.getInt(1) == 1;
    }

    /** Lock names are limited, schema names are not quite as much. */
    static String name(String database) {
        String name = "fluxa_schema:" + database;
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        return "fluxa_schema:" + UUID.nameUUIDFromBytes(database.getBytes(StandardCharsets.UTF_8));
    }
}
