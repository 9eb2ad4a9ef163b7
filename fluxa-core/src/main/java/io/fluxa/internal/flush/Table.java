package io.fluxa.internal.flush;

import io.fluxa.internal.cache.CachedIndexes;
import io.fluxa.internal.cache.EntityCache;
import io.fluxa.internal.cache.RowBreaks;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.query.BulkStatements;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.EntitySchema;
import org.jspecify.annotations.Nullable;

/**
 * One entity's table as an engine knows it.
 *
 * @param schema columns and indexes
 * @param database the pool that holds it
 * @param statements the text of its statements
 * @param queries the statements that find its rows
 * @param bulk the statements that change or delete the rows of a query
 * @param chunks how many rows fit each of them
 * @param caches what is cached of it
 */
public record Table(
        EntitySchema schema,
        MysqlDatabase database,
        TableStatements statements,
        QueryStatements queries,
        BulkStatements bulk,
        Chunks chunks,
        TableCaches caches) {

    /** The table of an entity in its pool. */
    public static Table of(EntitySchema schema, MysqlDatabase database, TableCaches caches) {
        Packet packet = new Packet(database.code(), database.largestPacket());
        return new Table(
                schema,
                database,
                new TableStatements(schema),
                new QueryStatements(schema),
                new BulkStatements(schema),
                new Chunks(schema, packet),
                caches);
    }

    /** What is cached of its rows, or null. */
    public @Nullable EntityCache<?> cache() {
        return caches.rows();
    }

    /** The cached unique indexes, or null. */
    public @Nullable CachedIndexes indexes() {
        return caches.indexes();
    }

    /** Whether caches have to know of changes. */
    public boolean isCached() {
        return caches.any();
    }

    /**
     * Adds a change of a row to those that caches have to know of.
     *
     * @param before the row as it was stored before; of an insert, any
     * @param after the row as it will be stored; of a delete, any
     */
    public void addTo(RowBreaks breaks, StoredChange.Kind kind, GeneratedRow before, GeneratedRow after) {
        CachedIndexes indexes = caches.indexes();
        if (indexes != null) {
            indexes.addTo(
                    breaks,
                    kind == StoredChange.Kind.INSERT ? null : before,
                    kind == StoredChange.Kind.DELETE ? null : after);
        }
        addRow(breaks, kind, after);
    }

    private void addRow(RowBreaks breaks, StoredChange.Kind kind, GeneratedRow row) {
        EntityCache<?> cache = caches.rows();
        if (cache == null) {
            return;
        }
        switch (kind) {
            case INSERT -> {
                if (caches.refills()) {
                    breaks.inserted(cache, row);
                } else {
                    breaks.changed(cache, row.id());
                }
            }
            case UPDATE -> breaks.changed(cache, row.id()); // others may have changed other columns since it was read
            case DELETE -> breaks.deleted(cache, row.id());
        }
    }
}
