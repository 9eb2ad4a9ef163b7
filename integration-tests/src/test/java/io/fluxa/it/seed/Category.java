package io.fluxa.it.seed;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@Table("CategoryEntity")
@UniqueIndex(name = "name", fields = "name")
class Category {
    short id;

    @Required
    String name;
}
