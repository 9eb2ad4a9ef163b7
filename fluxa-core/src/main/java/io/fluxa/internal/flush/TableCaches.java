package io.fluxa.internal.flush;

import io.fluxa.internal.cache.CachedIndexes;
import io.fluxa.internal.cache.EntityCache;
import org.jspecify.annotations.Nullable;

/**
 * What is cached of one entity's table.
 *
 * @param rows the cache of its rows, or null
 * @param indexes the cached unique indexes, or null
 * @param refills whether a row that was just inserted is known without reading it again
 */
public record TableCaches(
        @Nullable EntityCache<?> rows, @Nullable CachedIndexes indexes, boolean refills) {

    /** Of a table of which nothing is cached. */
    public static final TableCaches NONE = new TableCaches(null, null, false);

    /** Whether caches have to know of changes. */
    boolean any() {
        return rows != null || indexes != null;
    }
}
