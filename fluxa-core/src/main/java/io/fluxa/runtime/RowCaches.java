package io.fluxa.runtime;

import io.fluxa.cache.CacheExplain;

/** The caches of one entity's rows as a context uses them. */
public interface RowCaches {

    /** Where the context would find the row with an id; see {@link io.fluxa.EntityProvider#explainCache}. */
    CacheExplain explain(long id);
}
