package io.fluxa.it.engine;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Version;

/** Rows in a pool of a container that are cached in Redis. */
@FluxaEntity
@RedisCache(ttl = "1h")
class Coin {
    long id;

    @Required
    String face;

    @Version
    int version;
}
