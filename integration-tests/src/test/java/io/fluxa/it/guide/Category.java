package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@UniqueIndex(fields = "name")
class Category {
    short id;

    @Required
    String name;
}
