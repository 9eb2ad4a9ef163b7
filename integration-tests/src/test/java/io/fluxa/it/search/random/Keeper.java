package io.fluxa.it.search.random;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

/** What references refer to. */
@FluxaEntity
class Keeper {
    int id;

    @Required
    String name;
}
