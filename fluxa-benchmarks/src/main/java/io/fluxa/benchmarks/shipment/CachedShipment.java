package io.fluxa.benchmarks.shipment;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import org.jspecify.annotations.NullUnmarked;

/** The same row, kept in Redis. */
@FluxaEntity
@RedisCache
@NullUnmarked
class CachedShipment extends ShipmentColumns {
    long id;
}
