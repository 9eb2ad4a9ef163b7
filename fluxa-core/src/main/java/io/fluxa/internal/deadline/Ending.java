package io.fluxa.internal.deadline;

/** Why the work of a context was ended from outside. */
public enum Ending {
    /** Its deadline passed. */
    DEADLINE,
    /** Somebody cancelled it. */
    CANCELLED
}
