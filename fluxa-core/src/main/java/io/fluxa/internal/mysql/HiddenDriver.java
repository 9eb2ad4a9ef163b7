package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A driver whose options cannot be seen, because a container hides it or loads it by itself. What would give wrong results without a
 * word is found out by trying.
 *
 * @param connection a connection outside of any transaction
 * @param place where it comes from, as messages say it
 */
record HiddenDriver(Connection connection, String place) {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");
    private static final String TABLE = "`_fluxa_found_rows`";

    /** Adds a problem for each option that shows itself, and says once what does not. */
    void check(PlaceProblems problems) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (takesTwoStatements(statement)) {
                refuse("allowMultiQueries", problems);
            }
            String unseen = "allowLoadLocalInfile, allowUrlInLocalInfile and autoDeserialize";
            if (!hasOwnTable(statement)) {
                unseen += " and useAffectedRows";
            } else if (countsOnlyChangedRows(statement)) {
                refuse("useAffectedRows", problems);
            }
            LOG.log(
                    Level.INFO,
                    "the driver options of {0} cannot be seen from the application; see to it that {1} are false",
                    place,
                    unseen);
        }
    }

    private static boolean takesTwoStatements(Statement statement) {
        try {
            statement.execute("DO 0; DO 0");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** The user of an application may not be allowed to create tables, not even temporary ones. */
    private static boolean hasOwnTable(Statement statement) {
        try {
            statement.execute("CREATE TEMPORARY TABLE " + TABLE + " (id int)");
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static boolean countsOnlyChangedRows(Statement statement) throws SQLException {
        try {
            statement.executeUpdate("INSERT INTO " + TABLE + " VALUES (1)");
            return statement.executeUpdate("UPDATE " + TABLE + " SET id = 1") == 0;
        } finally {
            statement.execute("DROP TEMPORARY TABLE " + TABLE);
        }
    }

    private void refuse(String option, PlaceProblems problems) {
        problems.add(
                ErrorCode.REFUSED_DRIVER_OPTION,
                ContainerStart.KEY,
                "driver option " + option + " is true in " + place
                        + ", but must be false; change it where the container defines the data source");
    }
}
