package io.fluxa.internal.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How long a connection waits for an answer. The driver knows one number for it, which has to be long enough for statements; a server that
 * accepts connections and then says nothing would hold those who want one for as long. So the login has a number of its own, the
 * one for connecting.
 *
 * @param login milliseconds during the login, 0 for ever
 * @param statements milliseconds after it, 0 for ever
 */
record Patience(int login, int statements) {

    static final String OPTION = "socketTimeout";

    /** What the options of a driver that has accepted them mean. */
    static Patience of(Properties driver) {
        int statements = millis(driver, OPTION);
        int connecting = millis(driver, "connectTimeout");
        boolean shorter = connecting > 0 && (statements == 0 || connecting < statements);
        return new Patience(shorter ? connecting : statements, statements);
    }

    /** Ends the login of a new connection. */
    void loggedIn(Connection connection) throws SQLException {
        if (login != statements) {
            connection.setNetworkTimeout(Runnable::run, statements);
        }
    }

    private static int millis(Properties driver, String option) {
        return Integer.parseInt(driver.getProperty(option, "0").strip());
    }
}
