package io.fluxa.it.nodes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;

/** Kept in process alone. */
@FluxaEntity
@LocalCache
class Currency {
    long id;

    @Required
    String name;

    int rate;
}
