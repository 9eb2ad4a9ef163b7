package io.fluxa.it.fault;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Booking {
    long id;

    @Required
    Reference<Wallet> wallet;

    int amount;
}
