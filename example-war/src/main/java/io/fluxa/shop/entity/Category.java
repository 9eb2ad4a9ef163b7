package io.fluxa.shop.entity;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** A shelf of the shop; there are few of them and they are read all the time. */
@FluxaEntity
@LocalCache
@UniqueIndex(name = "name", fields = "name")
class Category {
    short id;

    @Required
    @Length(120)
    String name;
}
