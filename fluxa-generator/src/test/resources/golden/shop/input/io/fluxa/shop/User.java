package io.fluxa.shop;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.time.Instant;

@FluxaEntity
@RedisCache(ttl = "1h")
@UniqueIndex(name = "email", fields = "email", cached = true)
class User {
    long id;
    @Required String name;
    @Required String email;
    @Unsigned byte age;
    Instant createdAt;
    Instant updatedAt;
}
