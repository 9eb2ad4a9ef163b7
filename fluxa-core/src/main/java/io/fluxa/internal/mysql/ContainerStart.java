package io.fluxa.internal.mysql;

import com.mysql.cj.conf.PropertySet;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlOptions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The start of a pool on the DataSource of a container: finds it, connects, and looks at what the container made of the driver.
 *
 * @param pool the code of the pool
 * @param source what the configuration says
 * @param options the options of the pool
 */
record ContainerStart(String pool, ContainerDataSource source, MysqlOptions options) {

    static final String KEY = "data-source";

    /** The open pool, or null after adding what is wrong. */
    @Nullable
    MysqlDatabase run(PlaceProblems problems) {
        refuseSizes(problems);
        DataSource found = find(problems);
        if (found == null || !problems.none()) {
            return null;
        }
        FailureTranslation failures = new FailureTranslation(pool, source.toString());
        ContainerConnections connections = new ContainerConnections(pool, found, failures);
        try {
            return open(connections, problems);
        } catch (FluxaException failure) {
            problems.add(Problem.of(failure, problems.key(KEY)));
            return null;
        }
    }

    private @Nullable MysqlDatabase open(ContainerConnections connections, PlaceProblems problems) {
        Collation collation = Collation.of(options);
        Connection connection = connections.acquire(Cancellation.NEVER);
        boolean broken = true;
        try {
            ServerFacts server = ServerFacts.read(connection, collation.encoding(), collation.name());
            ServerFit.CONTAINER.check(server, collation, problems);
            checkDriver(connection, problems);
            String schema = connection.getCatalog();
            if (schema == null || schema.isEmpty()) {
                problems.add(
                        ErrorCode.INVALID_MYSQL_ADDRESS,
                        KEY,
                        source + " names no schema; add the name of the database where the container defines it");
            }
            broken = false;
            return problems.none() && schema != null
                    ? new MysqlDatabase(
                            new MysqlDatabase.Facts(pool, schema, options, collation, server), connections, null)
                    : null;
        } catch (SQLException failure) {
            throw connections.failures().translate(failure, new FailureTranslation.Attempt("its start", null));
        } finally {
            connections.release(connection, broken);
        }
    }

    private void checkDriver(Connection connection, PlaceProblems problems) throws SQLException {
        PropertySet effective = Driver.options(connection);
        if (effective == null) {
            new HiddenDriver(connection, source.toString()).check(problems);
        } else {
            ContainerOptions.check(effective, source.toString(), problems);
        }
    }

    /** They would have no effect, and somebody counts on them. */
    private void refuseSizes(PlaceProblems problems) {
        MysqlOptions defaults = MysqlOptions.DEFAULTS;
        refuse(options.maxOpenConnections() != defaults.maxOpenConnections(), "max-open-connections", problems);
        refuse(options.connMaxLifetime().compareTo(defaults.connMaxLifetime()) != 0, "conn-max-lifetime", problems);
        refuse(options.acquireTimeout().compareTo(defaults.acquireTimeout()) != 0, "acquire-timeout", problems);
        refuse(options.leakTimeout().compareTo(defaults.leakTimeout()) != 0, "leak-timeout", problems);
        refuse(
                options.maxIdleConnections() != options.maxOpenConnections()
                        && options.maxIdleConnections() != defaults.maxIdleConnections(),
                "max-idle-connections",
                problems);
    }

    private static void refuse(boolean set, String option, PlaceProblems problems) {
        if (set) {
            problems.add(
                    ErrorCode.INVALID_OPTION,
                    option,
                    "has no effect, because a container keeps the connections; remove it and size the pool there");
        }
    }

    private @Nullable DataSource find(PlaceProblems problems) {
        if (source instanceof ContainerDataSource.Given given) {
            return given.dataSource();
        }
        return lookUp(((ContainerDataSource.Named) source).jndiName(), problems);
    }

    /** Only names inside the container: those of other schemes would fetch objects from the network. */
    @SuppressWarnings("BanJNDI")
    private static @Nullable DataSource lookUp(String name, PlaceProblems problems) {
        if (name.isEmpty() || (name.indexOf(':') >= 0 && !name.startsWith("java:"))) {
            problems.add(
                    ErrorCode.DATA_SOURCE_MISSING,
                    KEY,
                    "must be a name inside the container, for instance java:app/jdbc/Shop");
            return null;
        }
        try {
            Object found = new InitialContext().lookup(name);
            if (found instanceof DataSource dataSource) {
                return dataSource;
            }
            problems.add(
                    ErrorCode.DATA_SOURCE_MISSING,
                    KEY,
                    "the name " + name + " belongs to "
                            + (found == null
                                    ? "nothing"
                                    : "an object of " + found.getClass().getName())
                            + " and not to a DataSource; name one that the container defines");
        } catch (NamingException missing) {
            problems.add(
                    ErrorCode.DATA_SOURCE_MISSING,
                    KEY,
                    "no DataSource is found by the name " + name + " ("
                            + missing.getClass().getSimpleName()
                            + "); define it in the container or in web.xml, or mend the name");
        }
        return null;
    }
}
