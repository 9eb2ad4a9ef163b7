package io.fluxa.runtime;

import io.fluxa.cache.CacheExplain;

/** The caches of one entity's rows as a context uses them. */
public interface RowCaches {

    /** Where the context would find the row with an id; see {@link io.fluxa.EntityProvider#explainCache}. */
    CacheExplain explain(long id);

    /** Takes some rows out of every cache: at the commit of the open transaction, or at once where none is open. */
    void invalidate(long[] ids);

    /** Deletes every row from Redis and from the memory of all nodes; gives the number of deleted keys. */
    long clear();
}
