package io.fluxa.benchmarks.shipment;

import io.fluxa.annotation.FluxaEntity;
import org.jspecify.annotations.NullUnmarked;

/** A row of 27 columns. */
@FluxaEntity
@NullUnmarked
class Shipment extends ShipmentColumns {
    long id;
}
