package io.fluxa.arquillian.jta;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** In a pool of the engine's own. */
@FluxaEntity
@UniqueIndex(name = "guest", fields = "guest")
class Visit {
    long id;

    @Required
    @Length(100)
    String guest;
}
