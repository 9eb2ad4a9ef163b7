package io.fluxa.it.fault;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@UniqueIndex(name = "owner", fields = "owner")
class Wallet {
    long id;

    @Required
    String owner;

    int balance;
    String note;
}
