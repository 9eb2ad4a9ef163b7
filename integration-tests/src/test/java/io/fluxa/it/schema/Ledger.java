package io.fluxa.it.schema;

import io.fluxa.annotation.FluxaEntity;

/** A definition whose table is emptied and dropped. */
@FluxaEntity
class Ledger {
    int id;
    String text;
    boolean fakeDelete;
}
