package io.fluxa.internal.schema;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.internal.cache.CacheKeys;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a start finds out about the tables whose rows or look-ups are cached. Safe for use by several threads once it is made. */
public final class CachedTables {

    private static final String KEY = "fluxa.schema.on-start";

    private final List<Problem> problems;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, EntitySchema> owners = new HashMap<>();
    private final Set<EntitySchema> refillable = new HashSet<>();

    private CachedTables(List<Problem> problems) {
        this.problems = problems;
    }

    /** Nothing is known of any table. */
    public static CachedTables none() {
        return new CachedTables(List.of());
    }

    /**
     * Looks at the tables of cached entities and adds everything that would make their caches wrong. Sends two SELECTs to each pool that has
     * some. A table that does not exist is not looked at.
     *
     * @param channel whether entities that are cached in process only tell other nodes of changes by Redis
     */
    public static CachedTables check(
            Collection<MysqlDatabase> databases,
            Collection<EntitySchema> schemas,
            boolean channel,
            List<Problem> problems) {
        CachedTables tables = new CachedTables(problems);
        for (MysqlDatabase database : databases) {
            List<EntitySchema> cached = MysqlAlters.ofPool(database, schemas).stream()
                    .filter(EntitySchema::cached)
                    .toList();
            if (!cached.isEmpty()) {
                tables.pool(database, cached, channel);
            }
        }
        return tables;
    }

    /** What the keys of a pool's rows begin with; empty when nothing of it is in Redis. */
    public Optional<String> databaseId(String pool) {
        return Optional.ofNullable(ids.get(pool));
    }

    /**
     * Whether a row that was just written is known without reading it again. Not with a trigger that runs before, a type or an attribute that
     * the definition does not know, or a document; nor when this user is shown no triggers.
     */
    public boolean mayRefill(EntitySchema schema) {
        return refillable.contains(schema);
    }

    private void pool(MysqlDatabase database, List<EntitySchema> cached, boolean channel) {
        try {
            CachedTableFacts facts = CachedTableFacts.read(database, cached);
            ColumnSql sql = new ColumnSql(database.encoding(), database.collation());
            for (EntitySchema schema : cached) {
                facts.of(schema).ifPresent(table -> table(schema, table, facts.seesTriggers(), sql));
            }
            if (channel || cached.stream().anyMatch(CachedTables::usesRedis)) {
                String id = DatabaseId.of(database);
                ids.put(database.code(), id);
                cached.forEach(schema -> keys(id, schema));
            }
        } catch (FluxaException failure) {
            problems.add(Problem.of(failure, KEY));
        }
    }

    private static boolean usesRedis(EntitySchema schema) {
        return schema.redisCache().isPresent() || schema.indexes().stream().anyMatch(Index::cached);
    }

    private void table(EntitySchema schema, TableFacts table, boolean seesTriggers, ColumnSql sql) {
        String subject = "table '" + schema.table() + "' of pool '" + schema.pool() + "' is cached, but ";
        if (!table.withoutLocks().isEmpty()) {
            problem(
                    ErrorCode.CACHED_TABLE_WITHOUT_LOCKS,
                    schema,
                    subject + table.withoutLocks()
                            + ", whose rows have no locks; alter it to ENGINE=InnoDB, or remove the caches");
        }
        for (String cascade : table.cascades()) {
            problem(
                    ErrorCode.CACHED_TABLE_CASCADES,
                    schema,
                    subject + "by the foreign key " + cascade
                            + " MySQL changes its rows itself, which no cache hears of; make it"
                            + " RESTRICT, or remove the caches");
        }
        for (Index index : schema.indexes()) {
            if (index.cached() && !table.holdsUnique(index)) {
                problem(
                        ErrorCode.CACHED_INDEX_MISSING,
                        schema,
                        "look-ups by unique index '" + index.name() + "' are cached, but table '" + schema.table()
                                + "' of pool '"
                                + schema.pool() + "' has no unique index over " + index.columns()
                                + "; add it, or remove cached = true");
            }
        }
        if (seesTriggers && table.keepsWhatItIsGiven(schema, sql)) {
            refillable.add(schema);
        }
    }

    private void keys(String id, EntitySchema schema) {
        EntitySchema owner = owners.putIfAbsent(id + ":" + CacheKeys.tableHash(schema.table()), schema);
        if (owner != null) {
            problem(
                    ErrorCode.CACHED_KEYS_CLASH,
                    schema,
                    "has the same keys in Redis as " + owner + ", because "
                            + (owner.table().equals(schema.table())
                                    ? "both pools have the same MySQL schema; use one pool for both, or"
                                    : "the names of their tables have the same hash;")
                            + " give one of them another @Table");
        }
    }

    private void problem(ErrorCode code, EntitySchema schema, String message) {
        problems.add(new Problem(code, schema.entity(), message));
    }
}
