package io.fluxa.internal.cache.model;

import java.util.function.Function;

/**
 * The rules of the protocol, each with a small case in which it is needed: leaving out any one of them breaks the promise, which {@link
 * RuleTest} shows.
 */
@SuppressWarnings("ImmutableEnumChecker") // a method that depends on nothing
enum Rule {
    /** A writer breaks the key before it commits, not after. */
    BREAK_BEFORE_COMMIT(Cases::update),
    /** A writer breaks the key when it holds the lock of the row, not sooner. */
    BREAK_WHILE_LOCKED(Cases::update),
    /** A writer whose break has failed, or is in doubt, rolls back. */
    FAILED_BREAK_ROLLS_BACK(Cases::update),
    /** A reader takes the lease before it selects. */
    LEASE_BEFORE_SELECT(Cases::update),
    /** The SELECT of a reader who means to fill asks for the lock. */
    SELECT_ASKS_FOR_LOCK(Cases::update),
    /** A reader whom the lock was refused fills nothing. */
    REFUSED_FILLS_NOTHING(Cases::update),
    /** A reader fills only in place of its own lease. */
    FILL_COMPARES(Cases::update),
    /** A writer fills only in place of its own lease. */
    REFILL_COMPARES(Cases::insertAndUpdate),
    /** A value of another life of the server is not there. */
    INCARNATION_IS_CHECKED(Cases::restart),
    /** What is filled carries the incarnation of the lease, not that of the connection that fills. */
    FILL_KEEPS_INCARNATION(Cases::restart),
    /** A reader shares only a load that began after it arrived. */
    SHARED_LOAD_BEGAN_LATER(Cases::sharedLoad),
    /** What misses in a transaction is not filled. */
    TRANSACTION_FILLS_NOTHING(Cases::readInTransaction),
    /** A row that a transaction has changed is not read from caches in it. */
    OWN_CHANGES_ARE_NOT_CACHED(Cases::readOfOwnChange),
    /** After raw SQL a transaction reads nothing from caches. */
    RAW_SQL_BYPASSES(Cases::readAfterRawSql),
    /** After raw SQL a writer does not know what its rows have become. */
    RAW_SQL_REFILLS_NOTHING(Cases::insertAndRawSql),
    /** A writer that has updated some columns does not know the row. */
    UPDATE_REFILLS_NOTHING(Cases::twoUpdates),
    /** A writer that went back to a savepoint does not know the rows that it had changed since. */
    SAVEPOINT_REFILLS_NOTHING(Cases::savepoint),
    /** A bulk statement locks the rows that it will change, and changes only those. */
    BULK_LOCKS_ITS_ROWS(Cases::bulk),
    /** A table is truncated under its lock. */
    TRUNCATE_LOCKS_TABLE(Cases::truncation),
    /** The keys of a table go before it is truncated. */
    CLEAR_BEFORE_TRUNCATE(Cases::truncation),
    /** A local entry is kept only when its id was not broken since the read began. */
    KEEP_CHECKS_EPOCH(Cases::ownNode),
    /** The epoch is read before the key is looked at. */
    EPOCH_BEFORE_LOOK(Cases::ownNode),
    /** The epoch is compared and the entry put in one step. */
    KEEP_IS_ATOMIC(Cases::ownNode),
    /** The epoch rises before the entry goes. */
    EPOCH_BEFORE_REMOVAL(Cases::ownNode),
    /** Only what the lock was granted for is kept. */
    KEEP_ONLY_GRANTED(Cases::ownNode),
    /** A writer's own node is broken before COMMIT. */
    LOCAL_BREAK_BEFORE_COMMIT(Cases::ownNode),
    /** A writer's own node is broken after the key. */
    LOCAL_BREAK_AFTER_KEY(Cases::ownNode),
    /** The other nodes are told before COMMIT. */
    TELL_BEFORE_COMMIT(Cases::otherNode),
    /** The other nodes are told after the key is broken. */
    TELL_AFTER_KEY(Cases::otherNode),
    /** A node that may miss messages forgets what it keeps. */
    INTERRUPTION_CLEARS(Cases::interruptedNode),
    /** A node that may miss messages neither answers from its cache nor keeps anything. */
    INTERRUPTION_BYPASSES(Cases::interruptedNode),
    /** A node that hears messages again forgets what was kept, and read to be kept, before. */
    CONNECTION_CLEARS(Cases::interruptedNode),
    /** Entries carry the generation of their cache; one of another generation is not there. */
    ENTRY_CARRIES_GENERATION(Cases::interruptedNode),
    /** The id that a unique key gives is verified by the row. */
    UNIQUE_HIT_IS_VERIFIED(Cases::unique);

    private final Function<Rules, State> need;

    Rule(Function<Rules, State> need) {
        this.need = need;
    }

    /** A small case in which it is needed, under some rules. */
    State needed(Rules rules) {
        return need.apply(rules);
    }
}
