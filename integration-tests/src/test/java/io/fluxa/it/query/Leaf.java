package io.fluxa.it.query;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;

@FluxaEntity
class Leaf {
    long id;

    int number;

    @Required
    @Length(1000)
    String text;

    boolean fakeDelete;
}
