package io.fluxa.it.lock;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Purse {
    long id;

    @Required
    String owner;

    int balance;
    boolean fakeDelete;
}
