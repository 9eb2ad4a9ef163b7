package io.fluxa.internal.mysql;

import com.mysql.cj.jdbc.NonRegisteringDriver;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.pool.wrapper.ConnectionWrapper;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.internal.mysql.FailureTranslation.Attempt;
import io.fluxa.mysql.MysqlOptions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Connections on Agroal. A connection that was idle is checked before it is handed out; the first one found broken lets all
 * idle ones be checked, so that a restart of the server costs little more than the statements under way.
 */
final class ConnectionSource implements Connections {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");
    private static final Duration UNCHECKED = Duration.ofSeconds(1);
    private static final int CHECK_SECONDS = 2;
    private static final long SWEEP_NANOS = 1_000_000_000L;

    private final AgroalDataSource connections;
    private final PoolEvents events;
    private final boolean limitsIdle;
    private final Settings settings;
    private final FailureTranslation failures;
    private final AtomicLong lastSweep = new AtomicLong(System.nanoTime() - SWEEP_NANOS);
    private volatile boolean closed;

    /**
     * What a source is made from.
     *
     * @param pool the code of the pool
     * @param address where the server is
     * @param driver the driver options
     * @param options the sizes, already fitted to the server
     */
    record Settings(String pool, MysqlAddress address, Properties driver, MysqlOptions options) {

        /** The same for one connection. */
        Settings single() {
            MysqlOptions one = options.sized(1, 1, options.connMaxLifetime());
            return new Settings(pool, address, driver, one);
        }

        @Override
        public String toString() {
            return pool + " at " + address;
        }
    }

    ConnectionSource(Settings settings) throws SQLException {
        this.settings = settings;
        this.failures =
                new FailureTranslation(settings.pool(), settings.address().toString());
        this.limitsIdle =
                settings.options().maxIdleConnections() < settings.options().maxOpenConnections();
        this.events = new PoolEvents(settings.pool(), LOG, limitsIdle, Patience.of(settings.driver()));
        this.connections = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> sized(pool)), events);
    }

    private AgroalConnectionPoolConfigurationSupplier sized(AgroalConnectionPoolConfigurationSupplier pool) {
        MysqlOptions options = settings.options();
        return pool.connectionFactoryConfiguration(factory -> connecting(factory))
                .maxSize(options.maxOpenConnections())
                .maxLifetime(options.connMaxLifetime())
                .acquisitionTimeout(options.acquireTimeout())
                .establishmentRetryAttempts(0)
                .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(CHECK_SECONDS))
                .idleValidationTimeout(UNCHECKED)
                .leakTimeout(options.leakTimeout());
    }

    /** Agroal writes the login time-out back to the driver manager of the whole JVM, so it is given what is there. */
    private AgroalConnectionFactoryConfigurationSupplier connecting(
            AgroalConnectionFactoryConfigurationSupplier factory) {
        MysqlAddress address = settings.address();
        factory.connectionProviderClass(NonRegisteringDriver.class)
                .jdbcUrl(address.url())
                .principal(new NamePrincipal(address.user()))
                .credential(new SimplePassword(address.password()))
                .loginTimeout(Duration.ofSeconds(DriverManager.getLoginTimeout()))
                .trackJdbcResources(false);
        settings.driver().forEach((name, value) -> factory.jdbcProperty((String) name, (String) value));
        int login = Patience.of(settings.driver()).login();
        factory.jdbcProperty(Patience.OPTION, Integer.toString(login));
        return factory;
    }

    @Override
    public Connection connect() throws SQLException {
        return connections.getConnection();
    }

    /** Takes a connection back, or throws it away when it is broken or more are idle than wanted. */
    @Override
    public void release(Connection connection, boolean broken) {
        try (connection) {
            if (broken) {
                discard(connection);
                checkIdle();
            } else if (limitsIdle && events.idle() >= settings.options().maxIdleConnections()) {
                ((ConnectionWrapper) connection).getHandler().setFlushOnly();
            }
        } catch (SQLException failure) {
            LOG.log(
                    Level.DEBUG,
                    "pool {0}: a connection was not given back, {1}",
                    pool(),
                    FailureTranslation.codes(failure));
        }
    }

    @Override
    public FailureTranslation failures() {
        return failures;
    }

    @Override
    public String pool() {
        return settings.pool();
    }

    @Override
    public void close() {
        closed = true;
        connections.close();
    }

    /** The pool would take a dead connection back, because the driver does not complain when it is reset; so it is told. */
    private static void discard(Connection connection) throws SQLException {
        ((ConnectionWrapper) connection).getHandler().setFlushOnly();
        Driver.cut(connection);
    }

    /**
     * Lets every connection be replaced by a new one: after a fail-over the name of the primary leads to another server, but the old one may still
     * be up, take no writes and keep our connections for as long as they live.
     */
    @Override
    public void lookForAnotherServer() {
        sweep(FlushMode.GRACEFUL);
    }

    private void checkIdle() {
        sweep(FlushMode.INVALID);
    }

    /** At most once in a second, however many failures there are. */
    private void sweep(FlushMode mode) {
        long now = System.nanoTime();
        long last = lastSweep.get();
        if (!closed && now - last >= SWEEP_NANOS && lastSweep.compareAndSet(last, now)) {
            connections.flush(mode);
        }
    }

    /** Agroal has no class, code or state of its own for the ways in which it gives no connection. */
    @Override
    public FluxaException notConnected(SQLException failure) {
        if (closed) {
            return new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "the engine of pool '" + pool() + "' is closed; build a new one");
        }
        if (failure.getSQLState() != null || failure.getErrorCode() != 0) {
            return failures.translate(failure, Attempt.CONNECTING);
        }
        MysqlOptions options = settings.options();
        String wait = Thread.currentThread().isInterrupted()
                ? "the thread was interrupted while it waited for a connection"
                : "no connection became free within " + options.acquireTimeout().toMillis() + " ms";
        return new StoreTimeoutException(
                pool(),
                "pool '" + pool() + "' has " + options.maxOpenConnections() + " connections and all are in use; " + wait
                        + "; close contexts and transactions sooner, or raise maxOpenConnections",
                FailureTranslation.withoutText(failure));
    }
}
