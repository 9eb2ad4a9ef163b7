package io.fluxa.it.kit;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("sample_cached_note")
@RedisCache
class CachedNote {
    long id;

    @Required
    String text;
}
