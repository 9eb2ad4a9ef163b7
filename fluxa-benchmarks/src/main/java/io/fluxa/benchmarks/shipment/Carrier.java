package io.fluxa.benchmarks.shipment;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;
import org.jspecify.annotations.NullUnmarked;

/** Who brings shipments; kept in process. */
@FluxaEntity
@LocalCache(limit = 100_000)
@NullUnmarked
class Carrier {
    long id;

    @Required
    String name;

    int trucks;
}
