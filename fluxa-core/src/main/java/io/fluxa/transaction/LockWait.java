package io.fluxa.transaction;

/** What a read that locks rows does about a row that another transaction holds. */
public enum LockWait {
    /**
     * Waits until the other transaction ends, for as long as the deadline of the context, the time-out of the transaction and
     * {@code innodb_lock_wait_timeout} of the server allow.
     */
    WAIT,
    /** Fails at once with {@link io.fluxa.error.LockConflictException}. The transaction goes on, and keeps the rows that it locked before. */
    NO_WAIT,
    /** Passes over the row as if it did not exist. */
    SKIP_LOCKED
}
