package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Version;

// guide:begin version-definition
@FluxaEntity
class Plan {
    long id;

    @Required
    String text;

    int readers;

    @Version
    int version;
}
// guide:end
