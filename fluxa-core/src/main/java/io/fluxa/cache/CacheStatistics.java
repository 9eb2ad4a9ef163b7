package io.fluxa.cache;

import org.jspecify.annotations.Nullable;

/**
 * What happened at the caches of one entity since the start of the engine, on this node. The numbers are read one after another while
 * others are counted, so that sums may differ by what happened meanwhile.
 *
 * @param entity the simple name of the definition
 * @param local the rows in process; null when none are kept there
 * @param redis the rows in Redis; null when none are kept there
 * @param uniqueIndexes the ids that Redis keeps for the values of unique indexes; null when there are none
 */
public record CacheStatistics(
        String entity,
        @Nullable Local local,
        @Nullable Redis redis,
        @Nullable UniqueIndexes uniqueIndexes) {

    /**
     * The rows in process.
     *
     * @param hits how often a row was here
     * @param misses how often a row was not
     * @param kept how many rows were put here
     * @param refused how many were not, because they were changed while they were read, or because changes of other nodes may be missed
     * @param evictions how many had to go because there were too many
     * @param expired how many had to go because of their age
     * @param broken how many were changed, by this node or another one, whether they were here or not
     * @param size how many are here now
     * @param limit the largest number; 0 when there is no limit
     * @param bypassed whether none are kept now, because changes of other nodes may be missed
     */
    public record Local(
            long hits,
            long misses,
            long kept,
            long refused,
            long evictions,
            long expired,
            long broken,
            long size,
            int limit,
            boolean bypassed) {

        /** The share of hits, from 0 to 1; 0 before the first look. */
        public double hitRatio() {
            return ratio(hits, hits + misses);
        }
    }

    /**
     * The rows in Redis.
     *
     * @param hits how often a row was there
     * @param absent how often Redis knew that a row does not exist
     * @param misses how often a key had no value, or one of no use
     * @param fills what was put there
     * @param foreign what was there and is none of ours
     * @param broken how many keys were broken by writers
     * @param errors how often Redis failed
     * @param bypassed how often Redis was not asked, because it had not answered lately or because a transaction must not see caches
     */
    public record Redis(
            long hits,
            long absent,
            long misses,
            Fills fills,
            Foreign foreign,
            long broken,
            long errors,
            long bypassed) {

        /** The share of hits, also of rows that do not exist, among all looks that Redis answered; from 0 to 1, 0 before the first. */
        public double hitRatio() {
            return ratio(hits + absent, hits + absent + misses);
        }
    }

    /**
     * What became of the rows that were read for Redis.
     *
     * @param filled how many were put there by readers
     * @param refilled how many were put there by writers
     * @param leaseLost how many were not, because a writer came between or the lease was over
     * @param rowLocked how many were not, because a writer held the row
     * @param foreignLease how many were not, because somebody else was about to
     */
    public record Fills(long filled, long refilled, long leaseLost, long rowLocked, long foreignLease) {

        /** How many rows were read and not put there. */
        public long refused() {
            return leaseLost + rowLocked + foreignLease;
        }
    }

    /**
     * Values that were there and could not be used. They are misses too.
     *
     * @param incarnation of another life of the server, from before a restart or a fail-over
     * @param layout of another layout of the table, as before an update of the application
     * @param damaged cut, changed, or none that a row cache writes
     */
    public record Foreign(long incarnation, long layout, long damaged) {

        /** All of them. */
        public long all() {
            return incarnation + layout + damaged;
        }
    }

    /**
     * The ids that Redis keeps for the values of unique indexes.
     *
     * @param hits how often an id was there, and right
     * @param misses how often none was there
     * @param mismatches how often an id was there whose row has other values
     */
    public record UniqueIndexes(long hits, long misses, long mismatches) {

        /** The share of hits, from 0 to 1; 0 before the first look. */
        public double hitRatio() {
            return ratio(hits, hits + misses + mismatches);
        }
    }

    private static double ratio(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
