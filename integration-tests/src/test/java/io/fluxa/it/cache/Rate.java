package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Table;

/** Cached in Redis and in process. */
@FluxaEntity
@Table("schedule_rate")
@RedisCache
@LocalCache(limit = 1000)
class Rate {
    long id;

    int amount;
}
