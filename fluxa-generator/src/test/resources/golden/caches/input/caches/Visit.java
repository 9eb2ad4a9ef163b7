package caches;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;

/** Has a cache of its own in place of the inherited one. */
@FluxaEntity
@RedisCache(ttl = "45s")
class Visit extends Cached {
    int place;
}
