package io.fluxa.it.fault;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Version;

@FluxaEntity
class Draft {
    long id;

    @Required
    String title;

    String text;
    int readers;

    @Version
    int version;
}
