package io.fluxa.torture.rows;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import org.jspecify.annotations.NullUnmarked;

/** Kept in Redis and a few rows of it in process. Its table is emptied now and then. */
@FluxaEntity
@RedisCache
@LocalCache(limit = 20)
@NullUnmarked
class Slate {
    long id;
    long life;
    int version;
    long token;

    @Required
    @Length(600)
    String text;
}
