package io.fluxa.internal.mysql;

import io.fluxa.transaction.LockWait;

/**
 * How a SELECT locks the rows that it reads, until the end of the transaction. Rows that are locked are read as they were committed last, or
 * as this transaction has changed them; others may be a snapshot from its begin.
 */
public enum RowLock {
    /** Not at all. */
    NONE(""),
    /** Others may read them with a lock of this sort, and nobody may change them. */
    SHARED(" FOR SHARE"),
    /** The same, and fails where somebody is about to change one. */
    SHARED_AT_ONCE(" FOR SHARE NOWAIT"),
    /** The same, without the rows that somebody is about to change. */
    SHARED_WHERE_FREE(" FOR SHARE SKIP LOCKED"),
    /** Nobody else may lock or change them; waits for whoever holds one. */
    EXCLUSIVE(" FOR UPDATE"),
    /** The same, and fails where somebody holds one. */
    EXCLUSIVE_AT_ONCE(" FOR UPDATE NOWAIT"),
    /** The same, without the rows that somebody holds. */
    EXCLUSIVE_WHERE_FREE(" FOR UPDATE SKIP LOCKED");

    private final String clause;

    RowLock(String clause) {
        this.clause = clause;
    }

    /** The lock of a read that gives rows to one transaction alone. */
    public static RowLock exclusive(LockWait wait) {
        return switch (wait) {
            case WAIT -> EXCLUSIVE;
            case NO_WAIT -> EXCLUSIVE_AT_ONCE;
            case SKIP_LOCKED -> EXCLUSIVE_WHERE_FREE;
        };
    }

    /** A SELECT with this lock. */
    public String on(String select) {
        return this == NONE ? select : select + clause;
    }
}
