package io.fluxa.internal.mysql;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a pool needs to know of its server and session.
 *
 * @param maxConnections how many connections the server accepts
 * @param waitTimeout after which the server closes an idle connection
 * @param maxPreparedStatements how many prepared statements the server keeps for all connections
 * @param session how the session treats statements
 * @param version the version as the server says it
 * @param ignoresTableCase whether table names are compared without case
 * @param knowsCollation whether the collation of new tables exists and belongs to the encoding
 */
record ServerFacts(
        long maxConnections,
        Duration waitTimeout,
        long maxPreparedStatements,
        Session session,
        String version,
        boolean ignoresTableCase,
        boolean knowsCollation) {

    /**
     * How a session treats statements.
     *
     * @param sqlMode its modes
     * @param autocommit whether a statement outside of a transaction is stored at once
     * @param largestPacket how many bytes a statement with its values may have, for the server and for the driver
     */
    record Session(String sqlMode, boolean autocommit, long largestPacket) {}

    private static final String QUERY = """
            SELECT @@max_connections, @@wait_timeout, @@max_prepared_stmt_count, @@session.sql_mode, VERSION(),
              @@lower_case_table_names, @@session.autocommit, @@session.max_allowed_packet,
              (SELECT COUNT(*) FROM information_schema.COLLATIONS WHERE COLLATION_NAME = ? AND CHARACTER_SET_NAME = ?)
            """;

    /** Asks the server, in one round trip. */
    static ServerFacts read(Connection connection, String encoding, String collation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, collation);
            statement.setString(2, encoding);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return new ServerFacts(
                        results.getLong(1),
                        Duration.ofSeconds(results.getLong(2)),
                        results.getLong(3),
                        new Session(
                                results.getString(4),
                                results.getInt(7) > 0,
                                Math.min(results.getLong(8), driversLargestPacket(connection))),
                        results.getString(5),
                        results.getInt(6) > 0,
                        results.getLong(9) > 0);
            }
        }
    }

    /** The driver has a limit of its own, which an address can lower; where it cannot be seen the server's holds. */
    private static long driversLargestPacket(Connection connection) throws SQLException {
        PropertySet options = Driver.options(connection);
        return options == null
                ? Long.MAX_VALUE
                : options.getIntegerProperty(PropertyKey.maxAllowedPacket).getValue();
    }

    /** Whether the session refuses values that do not fit instead of changing them. */
    boolean strict() {
        return Arrays.stream(session.sqlMode.toUpperCase(Locale.ROOT).split(",", -1))
                .anyMatch(mode -> mode.equals("STRICT_TRANS_TABLES") || mode.equals("STRICT_ALL_TABLES"));
    }

    /** Whether the server is MySQL 8.0.19 or newer, the first with everything that is used here. */
    boolean supported() {
        if (version.toLowerCase(Locale.ROOT).contains("mariadb")) {
            return false;
        }
        int[] parts = Arrays.stream(version.split("[^0-9]+", 4))
                .limit(3)
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        return Arrays.compare(parts, new int[] {8, 0, 19}) >= 0;
    }
}
