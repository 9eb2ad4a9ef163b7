package io.fluxa.arquillian.app;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;

@FluxaEntity
@LocalCache
@RedisCache
class Note {
    long id;

    @Required
    @Length(100)
    String text;
}
