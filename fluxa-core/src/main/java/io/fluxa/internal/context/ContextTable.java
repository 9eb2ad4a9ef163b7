package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.internal.schema.ExistingTables;
import io.fluxa.internal.schema.Sql;
import io.fluxa.internal.schema.TableUpdate;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.Alter;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.EntityTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes the table of one entity outside of transactions, and tells the entities that a context holds. */
final class ContextTable implements EntityTable {

    private final GeneratedProvider<?, ?> provider;
    private final Table table;
    private final EntityReads reads;
    private final ContextConnections connections;
    private final Consumer<Runnable> exclusively;

    /**
     * The table of a provider.
     *
     * @param exclusively runs something while the context is open and used by one thread
     */
    ContextTable(
            GeneratedProvider<?, ?> provider,
            Table table,
            EntityReads reads,
            ContextConnections connections,
            Consumer<Runnable> exclusively) {
        this.provider = provider;
        this.table = table;
        this.reads = reads;
        this.connections = connections;
        this.exclusively = exclusively;
    }

    @Override
    public EntitySchema schema() {
        return table.schema();
    }

    @Override
    public List<Alter> alters() {
        List<Alter> alters = new ArrayList<>();
        exclusively.accept(() -> alters.addAll(new TableUpdate(table.database(), schema()).alters()));
        return List.copyOf(alters);
    }

    @Override
    public void update() {
        exclusively.accept(() -> {
            requireNoTransaction("update");
            new TableUpdate(table.database(), schema()).run(this::send);
        });
    }

    @Override
    public void truncate() {
        empty("truncate", "TRUNCATE TABLE ");
    }

    @Override
    public void updateAndTruncate() {
        exclusively.accept(() -> {
            requireNoTransaction("update");
            reads.requireNoChanges(provider, "truncate");
            update();
            truncate();
        });
    }

    @Override
    public void drop() {
        empty("drop", "DROP TABLE IF EXISTS ");
    }

    private void empty(String operation, String sql) {
        exclusively.accept(() -> {
            requireNoTransaction(operation);
            reads.requireNoChanges(provider, operation);
            String statement = sql + Sql.name(schema().table());
            EntityCache<?> cache = existing(table.cache());
            try {
                connections.use(table.database(), channel -> {
                    if (cache == null) {
                        channel.run(statement);
                    } else {
                        empty(channel, statement, cache);
                    }
                    return null;
                });
            } catch (FluxaException e) {
                reads.generations().next(); // it may have happened, so that rows are read again
                throw e;
            }
            reads.forgetAll(provider);
        });
    }

    /** The cache, or null where the table does not exist, so that nothing of it is cached. Takes a connection of its own. */
    private @Nullable EntityCache<?> existing(@Nullable EntityCache<?> cache) {
        return cache != null
                        && ExistingTables.read(table.database(), List.of(schema()))
                                .has(schema().table())
                ? cache
                : null;
    }

    /** While the table is locked nobody selects a row of it, so that nobody fills what was broken before it is empty. */
    private void empty(SqlChannel channel, String sql, EntityCache<?> cache) {
        channel.run("LOCK TABLES " + Sql.name(schema().table()) + " WRITE");
        try {
            RowBreaks all = new RowBreaks();
            all.table(cache);
            all.breakKeys(connections.caches());
            channel.run(sql);
        } finally {
            unlock(channel);
        }
    }

    private static void unlock(SqlChannel channel) {
        try {
            channel.run("UNLOCK TABLES");
        } catch (FluxaException e) {
            channel.spoil(); // the end of the connection unlocks as well
        }
    }

    private void send(String sql) {
        connections.use(table.database(), channel -> {
            channel.run(sql);
            return null;
        });
    }

    private void requireNoTransaction(String operation) {
        if (connections.unit() != null) {
            throw new IllegalUseException(
                    ErrorCode.SCHEMA_IN_TRANSACTION,
                    schema().entity(),
                    "cannot " + operation + " table '" + schema().table() + "' of " + schema().entity()
                            + " inside of a transaction, because MySQL would commit it; do it before or after, or in"
                            + " another context");
        }
    }

    @Override
    public String toString() {
        return "table of " + schema();
    }
}
