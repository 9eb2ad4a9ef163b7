package io.fluxa.benchmarks.shipment;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import org.jspecify.annotations.NullUnmarked;

/** Who sends or receives. */
@FluxaEntity
@NullUnmarked
class Party {
    int id;

    @Required
    String name;
}
