package io.fluxa.it.nodes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;

/** Kept in process and in Redis. */
@FluxaEntity
@LocalCache(limit = 1_000)
@RedisCache
class Country {
    long id;

    @Required
    String name;

    int population;
}
