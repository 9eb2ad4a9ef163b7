package io.fluxa.it.guide;

// guide:begin redis-cache-definition
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@RedisCache(ttl = "1h")
@UniqueIndex(name = "code", fields = "code", cached = true)
class Airport {
    long id;

    @Required
    @Length(3)
    String code;

    @Required
    String name;

    int gates;
}
// guide:end
