package io.fluxa.it.query;

import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@UniqueIndex(name = "name", fields = "name")
class Part {
    long id;

    @Required
    @Length(40)
    String name;

    Integer weight;

    @Required
    State state;

    enum State {
        @EnumValue("made")
        MADE,
        SOLD
    }
}
