package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.UniqueIndex;

/** Rows in a line that are cached in Redis and are marked when they are deleted. */
@FluxaEntity
@RedisCache(ttl = "1h")
@UniqueIndex(
        name = "place",
        fields = {"album", "place"})
class Track {
    long id;

    int album;

    int place;

    boolean fakeDelete;
}
