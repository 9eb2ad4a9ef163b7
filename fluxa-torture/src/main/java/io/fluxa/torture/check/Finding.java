package io.fluxa.torture.check;

/**
 * A read that cannot be explained by what was committed.
 *
 * @param fault what is wrong with it
 * @param text the read and the history of its row around it
 */
public record Finding(Fault fault, String text) {

    /** What can be wrong with a read. */
    public enum Fault {
        /** A newer state had been acknowledged before the read began. */
        STALE,
        /** The same, and the process had written the newer state itself. */
        STALE_OWN,
        /** A row in process was older than the bound allows. */
        LATE,
        /** The commit of what was seen began after the read had ended. */
        UNCOMMITTED,
        /** What was seen was rolled back. */
        ROLLED_BACK,
        /** Nobody has ever written what was seen. */
        UNKNOWN,
        /** At the end MySQL has another state. */
        NOT_AS_MYSQL
    }
}
