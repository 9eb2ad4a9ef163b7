package io.fluxa.internal.cache;

/** What happens at the caches of one entity and is counted. */
public enum CacheEvent {
    /** A row was found in process. */
    LOCAL_HIT,
    /** A row was looked for in process and not found. */
    LOCAL_MISS,
    /** A row was kept in process. */
    LOCAL_KEPT,
    /** A row was not kept in process, because its id was broken while it was read, or because messages may be missed now. */
    LOCAL_REFUSED,
    /** A row was dropped in process because there were too many. */
    LOCAL_EVICTED,
    /** A row was dropped in process because of its age. */
    LOCAL_EXPIRED,
    /** An id was broken in process, by a change of this node or a message of another one, whether its row was there or not. */
    LOCAL_BROKEN,

    /** A row was found in Redis. */
    REDIS_HIT,
    /** The mark of a row that does not exist was found in Redis. */
    REDIS_ABSENT,
    /** A key of Redis had no value, or one of no use. */
    REDIS_MISS,
    /** A row, or the mark of one that does not exist, was put in place of a reader's lease. */
    REDIS_FILLED,
    /** Nothing was filled, because the lease was gone. */
    FILL_LEASE_LOST,
    /** Nothing was filled, because a writer held the row. */
    FILL_ROW_LOCKED,
    /** Nothing was filled, because somebody else held the lease. */
    FILL_FOREIGN_LEASE,
    /** A value of Redis was of another life of its server. */
    FOREIGN_INCARNATION,
    /** A value of Redis was of another layout of the table. */
    FOREIGN_LAYOUT,
    /** A value of Redis was cut, changed, or none of ours. */
    DAMAGED,
    /** A key was broken by a writer. */
    REDIS_BROKEN,
    /** A row, or the mark of one that does not exist, was put in place of a writer's lease. */
    REDIS_REFILLED,
    /** Redis failed where it was asked. */
    REDIS_ERROR,
    /** Redis was not asked, because it did not answer lately or because the transaction must not see caches. */
    REDIS_BYPASSED,

    /** The id of a unique index's values was found in Redis and is right. */
    UNIQUE_HIT,
    /** The id of a unique index's values was not in Redis. */
    UNIQUE_MISS,
    /** The id of a unique index's values was found in Redis, and its row has other values. */
    UNIQUE_MISMATCH
}
