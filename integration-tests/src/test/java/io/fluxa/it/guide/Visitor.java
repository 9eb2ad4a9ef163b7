package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Tag;
import io.fluxa.annotation.UniqueIndex;

// guide:begin tags-definition
@FluxaEntity
@UniqueIndex(fields = "badge")
@Tag(key = "owner", value = "reception")
class Visitor {
    long id;

    @Required
    String badge;

    @Tag(key = "personal")
    String name;

    @Tag(key = "personal")
    @Tag(key = "export", value = "hashed")
    String email;
}
// guide:end
