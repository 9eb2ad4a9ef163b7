package io.fluxa;

import io.fluxa.cache.CacheExplain;

/** What can be asked of the caches of one entity's rows. Entities without caches have nothing in them. */
public interface EntityCaching {

    /**
     * Where this context would find a row now, and what the context, this process, Redis and MySQL have of it. Nothing is changed: no
     * cache is filled and nothing is counted. Two statements to MySQL, and two round trips to Redis when the entity is kept there; a few more
     * when the row is changed meanwhile.
     */
    CacheExplain explainCache(FluxaContext context, long id);

    /**
     * Takes rows out of every cache that statements of the application's own have changed. Inside of a transaction that happens at its commit,
     * while the rows are still locked, so that no reader ever sees an old one afterwards: call it in the transaction of those statements.
     * Outside of one it happens at once, and a reader may see an old row from the commit of the statement until this call. In the context all
     * rows of the entity are read again at their next look-up. Without ids that is all it does: caches keep what they have.
     *
     * @param ids the ids of the rows; those that are not cached do no harm, and none does not mean all
     * @throws io.fluxa.error.StoreException outside of a transaction, when Redis does not take it; inside of one the commit fails then
     */
    void invalidate(FluxaContext context, long... ids);

    /**
     * Deletes every row of the entity from Redis, and from the memory of this node and all others that hear of it; also that of an entity which
     * is kept in process alone. In the context the rows are read again at their next look-up. Nothing has to be done for that to be safe: rows are
     * read from MySQL again. It happens at once, also inside of a transaction, unlike {@link #invalidate}: rows that the transaction has
     * changed and not committed yet may be cached as they were before, and go again at its commit. Takes time in proportion to all keys of the
     * Redis server, which goes on serving others meanwhile.
     *
     * @return how many keys were deleted from Redis
     * @throws io.fluxa.error.StoreException when Redis does not take it
     */
    long clearRedisCache(FluxaContext context);
}
