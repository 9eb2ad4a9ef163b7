package io.fluxa.transaction;

/** How far a transaction is kept apart from others that run at the same time. */
public enum Isolation {
    /** Reads see what others have not committed. */
    READ_UNCOMMITTED,
    /** Each read sees what is committed when it begins. */
    READ_COMMITTED,
    /** All reads see what was committed at the first one. */
    REPEATABLE_READ,
    /** Every read locks what it reads. */
    SERIALIZABLE
}
