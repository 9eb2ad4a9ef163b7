package io.fluxa.it.event;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Hop {
    long id;

    @Required
    Reference<Parcel> parcel;

    String station;
}
