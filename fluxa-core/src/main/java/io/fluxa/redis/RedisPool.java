package io.fluxa.redis;

/** A pool of connections to one Redis server, or to the nodes of a cluster. Safe for use by several threads. */
public interface RedisPool {

    /** The code that entities and configuration name it by. */
    String code();

    /** Where it is, as it was understood, without credentials. */
    RedisSettings settings();

    /**
     * Asks every server of the pool for a sign of life.
     *
     * @throws io.fluxa.error.StoreException when one does not give it
     */
    void ping();
}
