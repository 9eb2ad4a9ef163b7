package io.fluxa.internal.cache;

/**
 * The steps of the protocol that keeps rows in Redis and in process the same as those in MySQL. Between any two of them anything may
 * happen: another step of anybody else, the end of the process, the loss of a key. The model that proves the protocol has the same steps.
 */
public enum CacheStep {
    /** A reader looks at the key. */
    LOOK,
    /** A reader takes the lease of a key without a value: it is about to fill it. */
    LEASE,
    /** A reader selects the row from MySQL, and learns whether its lock was free. */
    SELECT,
    /** A reader puts the row in place of its lease, if that is still there. */
    FILL,
    /** A reader keeps the row in process, if its id was not broken meanwhile. */
    KEEP,
    /** A writer changes the row, and holds its lock from now on. */
    CHANGE,
    /** A writer breaks the key, while it holds the lock. */
    BREAK,
    /** A writer commits. */
    COMMIT,
    /** A writer puts the new row in place of its own lease, if that is still there. */
    REFILL
}
