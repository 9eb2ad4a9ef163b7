package io.fluxa.it.lookup;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.UniqueIndex;

/** A definition whose rows are really deleted; its number is optional, and many may have none. */
@FluxaEntity
@UniqueIndex(fields = "number")
class Spectator {
    int id;

    Long number;

    @Length(20)
    String name;
}
