package io.fluxa.internal.mysql;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.mysql.row.RowTypes;
import io.fluxa.mysql.ContainerDataSource;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An open pool. Safe for use by several threads. */
public final class MysqlDatabase extends QueryingPool implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private final Facts facts;
    private final Connections source;
    private final ConnectionSource.@Nullable Settings idSettings;
    private @Nullable Connections ids;
    private final RowTypes types = new RowTypes();
    private final AtomicBoolean follows = new AtomicBoolean();
    private boolean closed;

    /**
     * What an open pool is.
     *
     * @param pool its code
     * @param database the name of the schema
     * @param options the options, fitted to the server
     * @param collation what new tables use
     * @param server what the server says of itself
     */
    record Facts(String pool, String database, MysqlOptions options, Collation collation, ServerFacts server) {}

    /**
     * Takes connections that are open to a server that was checked.
     *
     * @param idSettings what the connection for ids is made from, or null when it is one of the container's
     */
    MysqlDatabase(Facts facts, Connections source, ConnectionSource.@Nullable Settings idSettings) {
        this.facts = facts;
        this.source = source;
        this.idSettings = idSettings;
    }

    /** Checks the configuration and connects; adds every problem and returns null when it cannot be opened. Nothing stays open then. */
    public static @Nullable MysqlDatabase open(MysqlConfig config, Place place, List<Problem> problems) {
        PlaceProblems found = new PlaceProblems(place, problems);
        OptionRanges.check(config.options(), found);
        if (config.dataSource() != null) {
            return onContainer(config, config.dataSource(), found);
        }
        return atAddress(config, found);
    }

    private static @Nullable MysqlDatabase onContainer(
            MysqlConfig config, ContainerDataSource dataSource, PlaceProblems found) {
        if (config.uri() != null || config.user() != null || config.password() != null) {
            found.add(
                    ErrorCode.INVALID_MYSQL_ADDRESS,
                    ContainerStart.KEY,
                    "a data source is given as well as an address or credentials; keep one of them");
        }
        return new ContainerStart(config.pool(), dataSource, config.options()).run(found);
    }

    private static @Nullable MysqlDatabase atAddress(MysqlConfig config, PlaceProblems found) {
        if (config.uri() == null) {
            found.add(
                    ErrorCode.INVALID_MYSQL_ADDRESS,
                    "uri",
                    "is missing; give an address, or the data-source of a container");
            return null;
        }
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
            return new MysqlDatabase(
                    new Facts(config.pool(), address.database(), fitted, collation, server),
                    new ConnectionSource(settings),
                    settings.single());
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

    /**
     * Whether the connections are those of a container: one that is asked for in a thread with a transaction of the container is
     * part of that transaction, which alone begins and ends there.
     */
    public boolean ofContainer() {
        return idSettings == null;
    }

    /** Says once that transactions of a container are followed as well as can be, because these connections are not the container's. */
    public void followsContainer() {
        if (follows.compareAndSet(false, true)) {
            LOG.log(
                    Level.WARNING,
                    "pool {0} takes part in transactions of the container by committing after them, which is not atomic; use"
                            + " a data source of the container for that",
                    code());
        }
    }

    /**
     * The connection for ids, which must never be part of a user's transaction: a dedicated one, opened when first needed, or one
     * of the container for a thread without a transaction.
     */
    public SqlChannel idChannel() {
        return new SqlChannel(idSource(), StatementLog.NONE, Cancellation.NEVER);
    }

    @Override
    public String code() {
        return facts.pool();
    }

    @Override
    public String database() {
        return facts.database();
    }

    @Override
    public MysqlOptions options() {
        return facts.options();
    }

    /** The host and port of the server, or {@code container} when a container keeps the connections. */
    public String address() {
        return idSettings == null ? "container" : idSettings.address().place();
    }

    @Override
    MysqlDatabase open() {
        return this;
    }

    @Override
    @Nullable
    Duration limit() {
        return null;
    }

    @Override
    RowTypes types() {
        return types;
    }

    /** The full name of the collation of new tables. */
    public String collation() {
        return facts.collation().name();
    }

    /** The character set of new tables. */
    public String encoding() {
        return facts.collation().encoding();
    }

    /** How many bytes a statement with its values may have. */
    public long largestPacket() {
        return facts.server().session().largestPacket();
    }

    /** Whether the server compares table names without case. */
    public boolean ignoresTableCase() {
        return facts.server().ignoresTableCase();
    }

    /** Closes every connection. A second call does nothing. */
    @Override
    public void close() {
        Connections opened;
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
        return "MySQL pool " + facts.pool() + " of schema " + facts.database();
    }

    private synchronized Connections idSource() {
        if (closed) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED, "", "the engine of pool '" + code() + "' is closed; build a new one");
        }
        if (idSettings == null) {
            return source;
        }
        Connections opened = ids;
        if (opened == null) {
            try {
                opened = new ConnectionSource(idSettings);
            } catch (SQLException failure) {
                throw source.failures().unavailable(failure, "ids");
            }
            ids = opened;
        }
        return opened;
    }
}
