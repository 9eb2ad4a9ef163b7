package io.fluxa.it.hazard;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Wall {
    long id;

    @Required
    String place;
}
