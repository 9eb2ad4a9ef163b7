package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Table;

/** Cached in Redis. */
@FluxaEntity
@Table("schedule_price")
@RedisCache
class Price {
    long id;

    int amount;

    String note;
}
