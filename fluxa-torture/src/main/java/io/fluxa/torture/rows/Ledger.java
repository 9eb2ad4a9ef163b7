package io.fluxa.torture.rows;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Version;
import org.jspecify.annotations.NullUnmarked;

/** Kept in Redis. */
@FluxaEntity
@RedisCache
@NullUnmarked
class Ledger {
    long id;
    long life;

    @Version
    int version;

    long token;

    @Required
    @Length(600)
    String text;
}
