package io.fluxa.it.load;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import java.time.Instant;

@FluxaEntity
class Reading {
    long id;

    int sensor;

    long measured;

    @Required
    String remark;

    Instant updatedAt;
}
