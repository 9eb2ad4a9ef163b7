package io.fluxa.it.search.model;

import io.fluxa.Reference;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.Unsigned;
import io.fluxa.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A column of every kind, required and optional, some of them with an index. */
@FluxaEntity
@Index(fields = "name")
@Index(fields = {"gradeOrNull", "whole"})
@Index(fields = {"keeper", "day"})
@Index(fields = "bigUnsignedOrNull")
class Specimen {
    long id;

    byte tiny;
    Byte tinyOrNull;

    @Unsigned
    byte tinyUnsigned;

    @Unsigned
    Byte tinyUnsignedOrNull;

    short small;
    Short smallOrNull;

    @Unsigned
    short smallUnsigned;

    @Unsigned
    Short smallUnsignedOrNull;

    @MediumInt
    int medium;

    @MediumInt
    Integer mediumOrNull;

    @Unsigned
    @MediumInt
    int mediumUnsigned;

    @Unsigned
    @MediumInt
    Integer mediumUnsignedOrNull;

    int whole;
    Integer wholeOrNull;

    @Unsigned
    int wholeUnsigned;

    @Unsigned
    Integer wholeUnsignedOrNull;

    long big;
    Long bigOrNull;

    @Unsigned
    long bigUnsigned;

    @Unsigned
    Long bigUnsignedOrNull;

    float single;
    Float singleOrNull;
    double twice;
    Double twiceOrNull;

    @Required
    BigDecimal price;

    BigDecimal priceOrNull;

    @Decimal(precision = 65, scale = 30)
    BigDecimal exactOrNull;

    @Required
    @Unsigned
    @Decimal(precision = 18, scale = 0)
    BigDecimal count;

    boolean flag;
    Boolean flagOrNull;

    @Required
    @Length(80)
    String name;

    String nameOrNull;

    @Required
    @Length(Length.MAX)
    String story;

    @Length(Length.MAX)
    String storyOrNull;

    @Required
    LocalDate day;

    LocalDate dayOrNull;

    @Required
    Instant second;

    Instant secondOrNull;

    @Precision(1)
    Instant tenthOrNull;

    @Required
    @Precision(3)
    Instant millisecond;

    @Precision(6)
    Instant microsecondOrNull;

    @Required
    Grade grade;

    Grade gradeOrNull;

    @Required
    Set<Trait> traits;

    Set<Trait> traitsOrNull;

    @Required
    Reference<Keeper> keeper;

    Reference<Specimen> mate;

    byte[] picture;

    @Json
    List<String> notes;

    Origin origin;

    @Size(2)
    String[] aliases;

    @Size(2)
    short[] marks;

    Instant createdAt;
    Instant updatedAt;
    boolean fakeDelete;

    @Version
    int version;
}
