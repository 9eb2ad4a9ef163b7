package io.fluxa.it.engine;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Account {
    int id;

    @Required
    String owner;
}
