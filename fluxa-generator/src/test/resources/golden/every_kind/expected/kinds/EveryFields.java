package kinds;

import io.fluxa.query.BooleanField;
import io.fluxa.query.DateField;
import io.fluxa.query.DecimalField;
import io.fluxa.query.EnumField;
import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableBooleanField;
import io.fluxa.query.NullableDateField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.NullableEnumField;
import io.fluxa.query.NullableInstantField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Every}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class EveryFields {
    /** The primary key. */
    public static final IdField<EveryEntity> ID = new IdField<>("Every", "id");

    /** Field {@code aByte}. */
    public static final IntegerField<EveryEntity, Byte> A_BYTE = new IntegerField<>("Every", "aByte", 1, Byte.class);

    /** Field {@code aShort}. */
    public static final IntegerField<EveryEntity, Short> A_SHORT =
            new IntegerField<>("Every", "aShort", 2, Short.class);

    /** Field {@code anInt}. */
    public static final IntegerField<EveryEntity, Integer> AN_INT =
            new IntegerField<>("Every", "anInt", 3, Integer.class);

    /** Field {@code aLong}. */
    public static final IntegerField<EveryEntity, Long> A_LONG = new IntegerField<>("Every", "aLong", 4, Long.class);

    /** Field {@code optionalByte}. */
    public static final NullableIntegerField<EveryEntity, Byte> OPTIONAL_BYTE =
            new NullableIntegerField<>("Every", "optionalByte", 5, Byte.class);

    /** Field {@code optionalShort}. */
    public static final NullableIntegerField<EveryEntity, Short> OPTIONAL_SHORT =
            new NullableIntegerField<>("Every", "optionalShort", 6, Short.class);

    /** Field {@code optionalInt}. */
    public static final NullableIntegerField<EveryEntity, Integer> OPTIONAL_INT =
            new NullableIntegerField<>("Every", "optionalInt", 7, Integer.class);

    /** Field {@code optionalLong}. */
    public static final NullableIntegerField<EveryEntity, Long> OPTIONAL_LONG =
            new NullableIntegerField<>("Every", "optionalLong", 8, Long.class);

    /** Field {@code requiredByte}. */
    public static final IntegerField<EveryEntity, Byte> REQUIRED_BYTE =
            new IntegerField<>("Every", "requiredByte", 9, Byte.class);

    /** Field {@code requiredShort}. */
    public static final IntegerField<EveryEntity, Short> REQUIRED_SHORT =
            new IntegerField<>("Every", "requiredShort", 10, Short.class);

    /** Field {@code requiredInt}. */
    public static final IntegerField<EveryEntity, Integer> REQUIRED_INT =
            new IntegerField<>("Every", "requiredInt", 11, Integer.class);

    /** Field {@code requiredLong}. */
    public static final IntegerField<EveryEntity, Long> REQUIRED_LONG =
            new IntegerField<>("Every", "requiredLong", 12, Long.class);

    /** Field {@code unsignedByte}. */
    public static final IntegerField<EveryEntity, Integer> UNSIGNED_BYTE =
            new IntegerField<>("Every", "unsignedByte", 13, Integer.class);

    /** Field {@code unsignedShort}. */
    public static final IntegerField<EveryEntity, Integer> UNSIGNED_SHORT =
            new IntegerField<>("Every", "unsignedShort", 14, Integer.class);

    /** Field {@code unsignedInt}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_INT =
            new IntegerField<>("Every", "unsignedInt", 15, Long.class);

    /** Field {@code unsignedLong}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_LONG =
            new IntegerField<>("Every", "unsignedLong", 16, Long.class);

    /** Field {@code optionalUnsignedByte}. */
    public static final NullableIntegerField<EveryEntity, Integer> OPTIONAL_UNSIGNED_BYTE =
            new NullableIntegerField<>("Every", "optionalUnsignedByte", 17, Integer.class);

    /** Field {@code optionalUnsignedShort}. */
    public static final NullableIntegerField<EveryEntity, Integer> OPTIONAL_UNSIGNED_SHORT =
            new NullableIntegerField<>("Every", "optionalUnsignedShort", 18, Integer.class);

    /** Field {@code optionalUnsignedInt}. */
    public static final NullableIntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_INT =
            new NullableIntegerField<>("Every", "optionalUnsignedInt", 19, Long.class);

    /** Field {@code optionalUnsignedLong}. */
    public static final NullableIntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_LONG =
            new NullableIntegerField<>("Every", "optionalUnsignedLong", 20, Long.class);

    /** Field {@code mediumInt}. */
    public static final IntegerField<EveryEntity, Integer> MEDIUM_INT =
            new IntegerField<>("Every", "mediumInt", 21, Integer.class);

    /** Field {@code optionalMediumInt}. */
    public static final NullableIntegerField<EveryEntity, Integer> OPTIONAL_MEDIUM_INT =
            new NullableIntegerField<>("Every", "optionalMediumInt", 22, Integer.class);

    /** Field {@code unsignedMediumInt}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_MEDIUM_INT =
            new IntegerField<>("Every", "unsignedMediumInt", 23, Long.class);

    /** Field {@code optionalUnsignedMediumInt}. */
    public static final NullableIntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_MEDIUM_INT =
            new NullableIntegerField<>("Every", "optionalUnsignedMediumInt", 24, Long.class);

    /** Field {@code flag}. */
    public static final BooleanField<EveryEntity> FLAG = new BooleanField<>("Every", "flag", 25);

    /** Field {@code optionalFlag}. */
    public static final NullableBooleanField<EveryEntity> OPTIONAL_FLAG =
            new NullableBooleanField<>("Every", "optionalFlag", 26);

    /** Field {@code requiredFlag}. */
    public static final BooleanField<EveryEntity> REQUIRED_FLAG = new BooleanField<>("Every", "requiredFlag", 27);

    /** Field {@code text}. */
    public static final NullableTextField<EveryEntity> TEXT = new NullableTextField<>("Every", "text", 28);

    /** Field {@code requiredText}. */
    public static final TextField<EveryEntity> REQUIRED_TEXT = new TextField<>("Every", "requiredText", 29);

    /** Field {@code longText}. */
    public static final NullableTextField<EveryEntity> LONG_TEXT = new NullableTextField<>("Every", "longText", 30);

    /** Field {@code requiredLongText}. */
    public static final TextField<EveryEntity> REQUIRED_LONG_TEXT = new TextField<>("Every", "requiredLongText", 31);

    /** Field {@code decimal}. */
    public static final NullableDecimalField<EveryEntity> DECIMAL = new NullableDecimalField<>("Every", "decimal", 32);

    /** Field {@code requiredDecimal}. */
    public static final DecimalField<EveryEntity> REQUIRED_DECIMAL = new DecimalField<>("Every", "requiredDecimal", 33);

    /** Field {@code wholeDecimal}. */
    public static final NullableDecimalField<EveryEntity> WHOLE_DECIMAL =
            new NullableDecimalField<>("Every", "wholeDecimal", 34);

    /** Field {@code instant}. */
    public static final NullableInstantField<EveryEntity> INSTANT = new NullableInstantField<>("Every", "instant", 35);

    /** Field {@code tenths}. */
    public static final NullableInstantField<EveryEntity> TENTHS = new NullableInstantField<>("Every", "tenths", 36);

    /** Field {@code requiredInstant}. */
    public static final InstantField<EveryEntity> REQUIRED_INSTANT = new InstantField<>("Every", "requiredInstant", 37);

    /** Field {@code day}. */
    public static final NullableDateField<EveryEntity> DAY = new NullableDateField<>("Every", "day", 38);

    /** Field {@code requiredDay}. */
    public static final DateField<EveryEntity> REQUIRED_DAY = new DateField<>("Every", "requiredDay", 39);

    /** Field {@code kind}. */
    public static final NullableEnumField<EveryEntity, Every.Kind> KIND =
            new NullableEnumField<>("Every", "kind", 40, Every.Kind.class);

    /** Field {@code requiredKind}. */
    public static final EnumField<EveryEntity, Every.Kind> REQUIRED_KIND =
            new EnumField<>("Every", "requiredKind", 41, Every.Kind.class);

    /** Field {@code single}. */
    public static final NullableEnumField<EveryEntity, Every.Single> SINGLE =
            new NullableEnumField<>("Every", "single", 42, Every.Single.class);

    /** Field {@code tiny}. */
    public static final NullableReferenceField<EveryEntity, TinyEntity> TINY =
            new NullableReferenceField<>("Every", "tiny", 43, TinyEntity.class);

    /** Field {@code owner}. */
    public static final NullableReferenceField<EveryEntity, EveryEntity> OWNER =
            new NullableReferenceField<>("Every", "owner", 44, EveryEntity.class);

    /** Field {@code requiredTiny}. */
    public static final ReferenceField<EveryEntity, TinyEntity> REQUIRED_TINY =
            new ReferenceField<>("Every", "requiredTiny", 45, TinyEntity.class);

    /** Field {@code requiredMedium}. */
    public static final ReferenceField<EveryEntity, MediumEntity> REQUIRED_MEDIUM =
            new ReferenceField<>("Every", "requiredMedium", 46, MediumEntity.class);

    /** Field {@code requiredBig}. */
    public static final ReferenceField<EveryEntity, BigEntity> REQUIRED_BIG =
            new ReferenceField<>("Every", "requiredBig", 47, BigEntity.class);

    /** Field {@code renamed}. */
    public static final IntegerField<EveryEntity, Integer> RENAMED =
            new IntegerField<>("Every", "renamed", 48, Integer.class);

    private EveryFields() {}
}
