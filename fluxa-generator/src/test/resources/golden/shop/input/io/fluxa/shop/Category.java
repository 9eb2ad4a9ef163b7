package io.fluxa.shop;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@LocalCache
@UniqueIndex(fields = "name")
class Category {
    short id;
    @Required String name;
}
