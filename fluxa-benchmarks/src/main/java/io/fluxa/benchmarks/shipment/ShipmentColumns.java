package io.fluxa.benchmarks.shipment;

import io.fluxa.Reference;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** The columns of a shipment behind its id, of every kind of field. {@link PlainShipment} is the hand-written counterpart. */
@MappedSuperclass
@NullUnmarked
abstract class ShipmentColumns {
    @Required
    Reference<Party> sender;

    Reference<Party> recipient;

    @Required
    @Length(40)
    String code;

    @Required
    @Length(120)
    String title;

    String note;

    @Required
    String street;

    @Required
    @Length(80)
    String city;

    @Length(16)
    String postcode;

    @Required
    @Length(2)
    String country;

    String email;
    byte pieces;
    short priority;

    @MediumInt
    int distance;

    int quantity;

    @Unsigned
    int volume;

    long weight;
    Integer shelf;
    Long contract;
    boolean insured;
    Boolean fragile;

    @Required
    @Decimal(precision = 12, scale = 2)
    BigDecimal price;

    @Decimal(precision = 12, scale = 2)
    BigDecimal tax;

    @Required
    LocalDate dueOn;

    LocalDate deliveredOn;

    @Required
    Instant placedAt;

    @Required
    ShipmentStatus status;
}
