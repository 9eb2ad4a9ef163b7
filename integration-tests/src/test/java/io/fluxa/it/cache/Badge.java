package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** Rows and look-ups that are cached in Redis. */
@FluxaEntity
@RedisCache(ttl = "1h")
@UniqueIndex(name = "code", fields = "code", cached = true)
@UniqueIndex(
        name = "seat",
        fields = {"hall", "seat"},
        cached = true)
class Badge {
    long id;

    @Required
    @Length(20)
    String code;

    @Length(20)
    String hall;

    int seat;

    boolean fakeDelete;
}
