package io.fluxa.it.kit;

import io.fluxa.Reference;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One field of every kind that the generator knows, nullable and not. */
@FluxaEntity
@UniqueIndex(name = "code", fields = "code")
@Index(
        name = "owner_day",
        fields = {"owner", "day"})
class Sample {
    long id;

    @Required
    @Length(40)
    String code;

    byte tiny;
    short small;

    @MediumInt
    int medium;

    int whole;
    long big;

    Byte tinyOrNull;
    Short smallOrNull;

    @MediumInt
    Integer mediumOrNull;

    Integer wholeOrNull;
    Long bigOrNull;

    @Unsigned
    byte tinyUnsigned;

    @Unsigned
    short smallUnsigned;

    @Unsigned
    @MediumInt
    int mediumUnsigned;

    @Unsigned
    int wholeUnsigned;

    @Unsigned
    long bigUnsigned;

    @Unsigned
    Byte tinyUnsignedOrNull;

    @Unsigned
    Short smallUnsignedOrNull;

    @Unsigned
    Integer wholeUnsignedOrNull;

    @Unsigned
    Long bigUnsignedOrNull;

    boolean flag;
    Boolean flagOrNull;

    String text;

    @Length(Length.MAX)
    String longText;

    BigDecimal price;

    @Required
    @Decimal(precision = 30, scale = 10)
    BigDecimal exact;

    @Unsigned
    BigDecimal positive;

    Instant second;

    @Required
    @Precision(6)
    Instant microsecond;

    LocalDate day;

    @Required
    LocalDate requiredDay;

    @Required
    Colour colour;

    Colour colourOrNull;

    @Required
    Reference<Owner> owner;

    Reference<Sample> parent;

    Instant createdAt;
    Instant updatedAt;

    enum Colour {
        RED,
        GREEN,
        BLUE
    }
}
