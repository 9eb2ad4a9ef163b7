package io.fluxa.it.kit;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("sample_owner")
class Owner {
    short id;

    @Required
    String name;
}
