package io.fluxa.internal.mysql;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.mysql.MysqlPool;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open pool. Safe for use by several threads. */
public final class MysqlDatabase implements MysqlPool, AutoCloseable {

    private final ConnectionSource.Settings settings;
    private final Collation collation;
    private final boolean ignoresTableCase;
    private final long largestPacket;
    private final ConnectionSource source;
    private @Nullable ConnectionSource ids;
    private boolean closed;

    private MysqlDatabase(ConnectionSource.Settings settings, Collation collation, ServerFacts server)
            throws SQLException {
        this.settings = settings;
        this.collation = collation;
        this.ignoresTableCase = server.ignoresTableCase();
        this.largestPacket = server.session().largestPacket();
        this.source = new ConnectionSource(settings);
    }

    /** Checks the configuration and connects; adds every problem and returns null when it cannot be opened. Nothing stays open then. */
    public static @Nullable MysqlDatabase open(MysqlConfig config, List<Problem> problems) {
        PoolProblems found = new PoolProblems(config.pool(), problems);
        OptionRanges.check(config.options(), found);
        MysqlAddress address = AddressParser.parse(config, found);
        if (address == null) {
            return null;
        }
        DriverOptions driver = DriverOptions.of(address, found);
        if (!found.none()) {
            return null;
        }
        DriverStart.ensure();
        Collation collation = Collation.of(config.options());
        ServerFacts server = new Probe(config, address, driver, collation).run(found);
        if (server == null) {
            return null;
        }
        MysqlOptions fitted = OptionRanges.fitted(config.options(), server);
        ConnectionSource.Settings settings = new ConnectionSource.Settings(
                config.pool(),
                address,
                driver.fitted(server, fitted.maxOpenConnections()).properties(),
                fitted);
        try {
            return new MysqlDatabase(settings, collation, server);
        } catch (SQLException failure) {
            found.add(
                    ErrorCode.STORE_UNAVAILABLE, "uri", "the pool cannot start, " + FailureTranslation.codes(failure));
            return null;
        }
    }

    /** A connection of the pool, for work that nobody ends from outside. */
    public SqlChannel channel(StatementLog log) {
        return channel(log, Cancellation.NEVER);
    }

    /** A connection of the pool, for work that can be ended from outside. */
    public SqlChannel channel(StatementLog log, Cancellation work) {
        return new SqlChannel(source, log, work);
    }

    /** The dedicated connection for ids, which is never part of a user's transaction; opened when first needed. */
    public SqlChannel idChannel() {
        return new SqlChannel(idSource(), StatementLog.NONE, Cancellation.NEVER);
    }

    @Override
    public String code() {
        return settings.pool();
    }

    @Override
    public String database() {
        return settings.address().database();
    }

    @Override
    public MysqlOptions options() {
        return settings.options();
    }

    /** The full name of the collation of new tables. */
    public String collation() {
        return collation.name();
    }

    /** The character set of new tables. */
    public String encoding() {
        return collation.encoding();
    }

    /** How many bytes a statement with its values may have. */
    public long largestPacket() {
        return largestPacket;
    }

    /** Whether the server compares table names without case. */
    public boolean ignoresTableCase() {
        return ignoresTableCase;
    }

    /** Closes every connection. A second call does nothing. */
    @Override
    public void close() {
        ConnectionSource opened;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            opened = ids;
        }
        source.close();
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    public String toString() {
        return "MySQL pool " + settings;
    }

    private synchronized ConnectionSource idSource() {
        if (closed) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "the engine of pool '" + code() + "' is closed; build a new one");
        }
        ConnectionSource opened = ids;
        if (opened == null) {
            try {
                opened = new ConnectionSource(settings.single());
            } catch (SQLException failure) {
                throw source.failures().unavailable(failure, "ids");
            }
            ids = opened;
        }
        return opened;
    }
}
