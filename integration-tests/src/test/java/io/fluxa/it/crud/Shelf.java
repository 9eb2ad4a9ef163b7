package io.fluxa.it.crud;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Shelf {
    short id;

    @Required
    String name;
}
