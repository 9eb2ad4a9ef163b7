package io.fluxa.internal.deadline;

/** Why the work of a context was ended from outside. */
public enum Ending {
    /** Its deadline passed. */
    DEADLINE,
    /** A single call of it took longer than it was given. */
    CALL,
    /** Somebody cancelled it. */
    CANCELLED
}
