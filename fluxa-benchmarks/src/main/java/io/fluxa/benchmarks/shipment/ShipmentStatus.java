package io.fluxa.benchmarks.shipment;

/** Where a shipment is. */
public enum ShipmentStatus {
    /** Nobody has come for it. */
    PLACED,
    /** It is on its way. */
    MOVING,
    /** It has arrived. */
    DELIVERED,
    /** It is on its way back. */
    RETURNED
}
