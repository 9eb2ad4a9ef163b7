package io.fluxa.torture.node;

/** What writers can leave out on purpose. The checker must find each but {@link #NONE}. */
public enum Sloppiness {
    /** Nothing. */
    NONE,
    /** Rows are changed by statements of the application's own, and nobody takes them out of the caches. */
    NO_BREAK,
    /** They are taken out only after the commit. */
    LATE_BREAK
}
