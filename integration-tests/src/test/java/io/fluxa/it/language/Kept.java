package io.fluxa.it.language;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;

/** A definition with everything that the runtime keeps. */
@FluxaEntity
@UniqueIndex(name = "code", fields = "code")
@Index(fields = {"place.city", "code"})
class Kept {
    short id;

    @Required
    String code;

    Place place;
    boolean fakeDelete;

    @Version
    int version;
}
