package io.fluxa.torture.rows;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;
import org.jspecify.annotations.NullUnmarked;

/** Kept in Redis and in process, and found by a code that changes. */
@FluxaEntity
@RedisCache
@LocalCache
@UniqueIndex(fields = "code", cached = true)
@NullUnmarked
class Parcel {
    long id;
    long life;

    @Version
    int version;

    @Required
    @Length(40)
    String code;

    long token;

    @Required
    @Length(600)
    String text;
}
