package caches;

import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.UniqueIndex;

/** Gives its caches to the definitions that extend it. */
@MappedSuperclass
@RedisCache(pool = "rows", ttl = "1h30m")
@LocalCache(limit = 1000)
@UniqueIndex(fields = "code", cached = true)
abstract class Cached {
    long id;
    String code;
}
