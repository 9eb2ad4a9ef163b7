package io.fluxa.it.search.model;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

/** What references refer to. */
@FluxaEntity
class Keeper {
    int id;

    @Required
    String name;
}
