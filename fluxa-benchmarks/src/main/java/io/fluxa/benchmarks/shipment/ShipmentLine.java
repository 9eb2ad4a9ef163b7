package io.fluxa.benchmarks.shipment;

import java.time.LocalDate;

/**
 * What a list shows of a shipment.
 *
 * @param code its code
 * @param quantity how many things are in it
 * @param dueOn when it is expected
 */
public record ShipmentLine(String code, int quantity, LocalDate dueOn) {}
