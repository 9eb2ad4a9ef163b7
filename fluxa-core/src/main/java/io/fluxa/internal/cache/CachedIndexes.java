package io.fluxa.internal.cache;

import io.fluxa.cache.CacheStatistics;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.Index;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cached unique indexes of one entity. Safe for use by several threads.
 *
 * @param indexes at least one
 * @param counters what has happened
 */
public record CachedIndexes(List<CachedIndex> indexes, CacheCounters counters) {

    /** Copies the list. */
    public CachedIndexes {
        indexes = List.copyOf(indexes);
    }

    /** Where an index is kept; null when look-ups by it are not cached. */
    public @Nullable CachedIndex of(Index index) {
        for (CachedIndex cached : indexes) {
            if (cached.index().equals(index)) {
                return cached;
            }
        }
        return null;
    }

    /** What has happened, for an entity whose rows are not cached. */
    public CacheStatistics statistics(String entity) {
        return new CacheStatistics(entity, null, null, new CacheReport(counters).uniqueIndexes());
    }

    /**
     * Adds the keys of values that change.
     *
     * @param before the row as it was, or null when it is new
     * @param after the row as it will be, or null when it will be gone
     */
    public void addTo(RowBreaks breaks, @Nullable GeneratedRow before, @Nullable GeneratedRow after) {
        indexes.forEach(index -> index.addTo(breaks, before, after));
    }
}
