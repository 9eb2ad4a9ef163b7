package io.fluxa.error;

/** The store that an error or a statement belongs to. */
public enum Store {
    /** No store took part. */
    NONE,
    /** A MySQL server. */
    MYSQL,
    /** A Redis server, or the nodes of a cluster. */
    REDIS
}
