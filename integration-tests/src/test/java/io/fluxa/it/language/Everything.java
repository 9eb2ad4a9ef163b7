package io.fluxa.it.language;

import io.fluxa.Reference;
import io.fluxa.annotation.Blob;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A field of every kind that a definition can have, required and optional. */
@FluxaEntity
class Everything {
    long id;

    byte tiny;
    Byte tinyOrNull;
    short small;
    Short smallOrNull;

    @MediumInt
    int medium;

    @MediumInt
    Integer mediumOrNull;

    int whole;
    Integer wholeOrNull;
    long big;
    Long bigOrNull;

    @Unsigned
    byte tinyUnsigned;

    @Unsigned
    Byte tinyUnsignedOrNull;

    @Unsigned
    short smallUnsigned;

    @Unsigned
    Short smallUnsignedOrNull;

    @Unsigned
    @MediumInt
    int mediumUnsigned;

    @Unsigned
    @MediumInt
    Integer mediumUnsignedOrNull;

    @Unsigned
    int wholeUnsigned;

    @Unsigned
    Integer wholeUnsignedOrNull;

    @Unsigned
    long bigUnsigned;

    @Unsigned
    Long bigUnsignedOrNull;

    float single;
    Float singleOrNull;
    double twice;
    Double twiceOrNull;

    @Unsigned
    float singleUnsigned;

    @Unsigned
    Double twiceUnsignedOrNull;

    @Required
    BigDecimal price;

    @Decimal(precision = 65, scale = 30)
    BigDecimal exactOrNull;

    @Unsigned
    @Decimal(precision = 18, scale = 0)
    BigDecimal countOrNull;

    boolean flag;
    Boolean flagOrNull;

    @Required
    @Length(40)
    String text;

    String textOrNull;

    @Length(Length.MAX)
    String longTextOrNull;

    @Required
    LocalDate day;

    LocalDate dayOrNull;

    @Required
    Instant second;

    @Precision(1)
    Instant tenthOrNull;

    @Precision(3)
    Instant millisecondOrNull;

    @Required
    @Precision(6)
    Instant microsecond;

    @Required
    byte[] bytes;

    byte[] bytesOrNull;

    @Blob(Blob.Size.MEDIUM)
    byte[] mediumBytesOrNull;

    @Blob(Blob.Size.LONG)
    byte[] longBytesOrNull;

    @Required
    Mood mood;

    Mood moodOrNull;

    @Required
    Set<Mood> moods;

    Set<Mood> moodsOrNull;

    @Required
    Reference<Everything> other;

    Reference<Narrow> narrowOrNull;

    Place place;

    @Size(2)
    Place[] places;

    @Size(3)
    @Precision(6)
    Instant[] times;

    @Json
    List<Note> notes;

    @Required
    @Json
    Note note;
}
