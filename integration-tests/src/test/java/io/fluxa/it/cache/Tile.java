package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;

/** Rows that are cached in Redis. */
@FluxaEntity
@RedisCache(ttl = "1h")
class Tile {
    long id;

    @Required
    String name;

    int count;
}
