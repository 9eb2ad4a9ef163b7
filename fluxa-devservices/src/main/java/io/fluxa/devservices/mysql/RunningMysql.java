package io.fluxa.devservices.mysql;

import io.fluxa.devservices.RunningService;
import io.fluxa.devservices.process.Loopback;
import java.util.Map;

/**
 * A MySQL server that answers on the loopback address. Its user {@value #USER} has all rights; its database is
 * {@value #DATABASE}.
 */
public final class RunningMysql implements RunningService {

    /** The user, who may do everything from this machine. */
    public static final String USER = "fluxa";

    /** The user's password. Known to all, because nobody but this machine reaches the server and its files are closed. */
    public static final String PASSWORD = "fluxa";

    /** The database that every instance has. */
    public static final String DATABASE = "app";

    private final String name;
    private final int port;
    private final long pid;
    private final Runnable stop;

    RunningMysql(String name, int port, long pid, Runnable stop) {
        this.name = name;
        this.port = port;
        this.pid = pid;
        this.stop = stop;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return Loopback.TEXT + ":" + port;
    }

    @Override
    public long pid() {
        return pid;
    }

    /**
     * The port on 127.0.0.1.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * The user.
     *
     * @return {@value #USER}
     */
    public String user() {
        return USER;
    }

    /**
     * The password.
     *
     * @return the user's password
     */
    public String password() {
        return PASSWORD;
    }

    /**
     * The JDBC address of the database {@value #DATABASE}, without credentials.
     *
     * @return for example {@code jdbc:mysql://127.0.0.1:38211/app?sslMode=DISABLED}
     */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /**
     * The JDBC address of a database, without credentials. TLS is off: the server is on this machine.
     *
     * @param database the name of an existing database
     * @return the address
     */
    public String jdbcUrl(String database) {
        return "jdbc:mysql://" + address() + "/" + database + "?sslMode=DISABLED";
    }

    @Override
    public Map<String, String> configuration(String pool) {
        return configuration(pool, DATABASE);
    }

    /**
     * The configuration of one pool on one database.
     *
     * @param pool the name of the pool, in lower case
     * @param database the name of an existing database
     * @return the keys {@code uri}, {@code user} and {@code password} under {@code fluxa.pools.<pool>.mysql}
     */
    public Map<String, String> configuration(String pool, String database) {
        String prefix = "fluxa.pools." + pool + ".mysql.";
        return Map.of(prefix + "uri", jdbcUrl(database), prefix + "user", USER, prefix + "password", PASSWORD);
    }

    @Override
    public void close() {
        stop.run();
    }

    @Override
    public String toString() {
        return "MySQL " + name + " at " + address() + " (process " + pid + ")";
    }
}
