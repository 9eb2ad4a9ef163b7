package io.fluxa.torture.history;

/** The entities, by the caches that they have. */
public enum Kind {
    /** In Redis. */
    LEDGER(true, false, true),
    /** In Redis and in process, with a unique index that Redis keeps. */
    PARCEL(true, true, true),
    /** In process only. */
    BADGE(false, true, false),
    /** In Redis and, a few, in process; emptied now and then. */
    SLATE(true, true, false);

    private final boolean redis;
    private final boolean local;
    private final boolean counted;

    Kind(boolean redis, boolean local, boolean counted) {
        this.redis = redis;
        this.local = local;
        this.counted = counted;
    }

    /** Whether its rows are kept in Redis. */
    public boolean redis() {
        return redis;
    }

    /** Whether its rows are kept in process. */
    public boolean local() {
        return local;
    }

    /** Whether FluxaORM counts its versions, and notices a change that was made to an old one. */
    public boolean counted() {
        return counted;
    }

    /** Its table. */
    public String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
