package io.fluxa.it.lookup;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** A definition with soft delete, and unique indexes over one and over several fields. */
@FluxaEntity
@UniqueIndex(fields = "code")
@UniqueIndex(
        name = "spectator_on-day",
        fields = {"spectator", "day"})
class Reservation {
    long id;

    @Required
    @Length(10)
    String code;

    @Required
    Reference<Spectator> spectator;

    @Required
    Day day;

    boolean fakeDelete;

    enum Day {
        FRIDAY,
        SATURDAY
    }
}
