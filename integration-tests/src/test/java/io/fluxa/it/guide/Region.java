package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;

// guide:begin local-cache-definition
@FluxaEntity
@LocalCache(limit = 1_000) // in the process, at most so many rows
@RedisCache // and in Redis
class Region {
    long id;

    @Required
    String name;
}
// guide:end
