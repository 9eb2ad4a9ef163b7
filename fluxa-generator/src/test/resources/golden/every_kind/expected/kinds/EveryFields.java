package kinds;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
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
    public static final IntegerField<EveryEntity, Short> A_SHORT = new IntegerField<>("Every", "aShort", 2, Short.class);

    /** Field {@code anInt}. */
    public static final IntegerField<EveryEntity, Integer> AN_INT = new IntegerField<>("Every", "anInt", 3, Integer.class);

    /** Field {@code aLong}. */
    public static final IntegerField<EveryEntity, Long> A_LONG = new IntegerField<>("Every", "aLong", 4, Long.class);

    /** Field {@code optionalByte}. */
    public static final IntegerField<EveryEntity, Byte> OPTIONAL_BYTE = new IntegerField<>("Every", "optionalByte", 5, Byte.class);

    /** Field {@code optionalShort}. */
    public static final IntegerField<EveryEntity, Short> OPTIONAL_SHORT = new IntegerField<>("Every", "optionalShort", 6, Short.class);

    /** Field {@code optionalInt}. */
    public static final IntegerField<EveryEntity, Integer> OPTIONAL_INT = new IntegerField<>("Every", "optionalInt", 7, Integer.class);

    /** Field {@code optionalLong}. */
    public static final IntegerField<EveryEntity, Long> OPTIONAL_LONG = new IntegerField<>("Every", "optionalLong", 8, Long.class);

    /** Field {@code requiredByte}. */
    public static final IntegerField<EveryEntity, Byte> REQUIRED_BYTE = new IntegerField<>("Every", "requiredByte", 9, Byte.class);

    /** Field {@code requiredShort}. */
    public static final IntegerField<EveryEntity, Short> REQUIRED_SHORT = new IntegerField<>("Every", "requiredShort", 10, Short.class);

    /** Field {@code requiredInt}. */
    public static final IntegerField<EveryEntity, Integer> REQUIRED_INT = new IntegerField<>("Every", "requiredInt", 11, Integer.class);

    /** Field {@code requiredLong}. */
    public static final IntegerField<EveryEntity, Long> REQUIRED_LONG = new IntegerField<>("Every", "requiredLong", 12, Long.class);

    /** Field {@code unsignedByte}. */
    public static final IntegerField<EveryEntity, Integer> UNSIGNED_BYTE = new IntegerField<>("Every", "unsignedByte", 13, Integer.class);

    /** Field {@code unsignedShort}. */
    public static final IntegerField<EveryEntity, Integer> UNSIGNED_SHORT = new IntegerField<>("Every", "unsignedShort", 14, Integer.class);

    /** Field {@code unsignedInt}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_INT = new IntegerField<>("Every", "unsignedInt", 15, Long.class);

    /** Field {@code unsignedLong}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_LONG = new IntegerField<>("Every", "unsignedLong", 16, Long.class);

    /** Field {@code optionalUnsignedByte}. */
    public static final IntegerField<EveryEntity, Integer> OPTIONAL_UNSIGNED_BYTE = new IntegerField<>("Every", "optionalUnsignedByte", 17, Integer.class);

    /** Field {@code optionalUnsignedShort}. */
    public static final IntegerField<EveryEntity, Integer> OPTIONAL_UNSIGNED_SHORT = new IntegerField<>("Every", "optionalUnsignedShort", 18, Integer.class);

    /** Field {@code optionalUnsignedInt}. */
    public static final IntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_INT = new IntegerField<>("Every", "optionalUnsignedInt", 19, Long.class);

    /** Field {@code optionalUnsignedLong}. */
    public static final IntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_LONG = new IntegerField<>("Every", "optionalUnsignedLong", 20, Long.class);

    /** Field {@code mediumInt}. */
    public static final IntegerField<EveryEntity, Integer> MEDIUM_INT = new IntegerField<>("Every", "mediumInt", 21, Integer.class);

    /** Field {@code optionalMediumInt}. */
    public static final IntegerField<EveryEntity, Integer> OPTIONAL_MEDIUM_INT = new IntegerField<>("Every", "optionalMediumInt", 22, Integer.class);

    /** Field {@code unsignedMediumInt}. */
    public static final IntegerField<EveryEntity, Long> UNSIGNED_MEDIUM_INT = new IntegerField<>("Every", "unsignedMediumInt", 23, Long.class);

    /** Field {@code optionalUnsignedMediumInt}. */
    public static final IntegerField<EveryEntity, Long> OPTIONAL_UNSIGNED_MEDIUM_INT = new IntegerField<>("Every", "optionalUnsignedMediumInt", 24, Long.class);

    /** Field {@code flag}. */
    public static final Field<EveryEntity> FLAG = new Field<>("Every", "flag", 25);

    /** Field {@code optionalFlag}. */
    public static final Field<EveryEntity> OPTIONAL_FLAG = new Field<>("Every", "optionalFlag", 26);

    /** Field {@code requiredFlag}. */
    public static final Field<EveryEntity> REQUIRED_FLAG = new Field<>("Every", "requiredFlag", 27);

    /** Field {@code text}. */
    public static final Field<EveryEntity> TEXT = new Field<>("Every", "text", 28);

    /** Field {@code requiredText}. */
    public static final Field<EveryEntity> REQUIRED_TEXT = new Field<>("Every", "requiredText", 29);

    /** Field {@code longText}. */
    public static final Field<EveryEntity> LONG_TEXT = new Field<>("Every", "longText", 30);

    /** Field {@code requiredLongText}. */
    public static final Field<EveryEntity> REQUIRED_LONG_TEXT = new Field<>("Every", "requiredLongText", 31);

    /** Field {@code decimal}. */
    public static final Field<EveryEntity> DECIMAL = new Field<>("Every", "decimal", 32);

    /** Field {@code requiredDecimal}. */
    public static final Field<EveryEntity> REQUIRED_DECIMAL = new Field<>("Every", "requiredDecimal", 33);

    /** Field {@code wholeDecimal}. */
    public static final Field<EveryEntity> WHOLE_DECIMAL = new Field<>("Every", "wholeDecimal", 34);

    /** Field {@code instant}. */
    public static final Field<EveryEntity> INSTANT = new Field<>("Every", "instant", 35);

    /** Field {@code tenths}. */
    public static final Field<EveryEntity> TENTHS = new Field<>("Every", "tenths", 36);

    /** Field {@code requiredInstant}. */
    public static final Field<EveryEntity> REQUIRED_INSTANT = new Field<>("Every", "requiredInstant", 37);

    /** Field {@code day}. */
    public static final Field<EveryEntity> DAY = new Field<>("Every", "day", 38);

    /** Field {@code requiredDay}. */
    public static final Field<EveryEntity> REQUIRED_DAY = new Field<>("Every", "requiredDay", 39);

    /** Field {@code kind}. */
    public static final Field<EveryEntity> KIND = new Field<>("Every", "kind", 40);

    /** Field {@code requiredKind}. */
    public static final Field<EveryEntity> REQUIRED_KIND = new Field<>("Every", "requiredKind", 41);

    /** Field {@code single}. */
    public static final Field<EveryEntity> SINGLE = new Field<>("Every", "single", 42);

    /** Field {@code tiny}. */
    public static final Field<EveryEntity> TINY = new Field<>("Every", "tiny", 43);

    /** Field {@code owner}. */
    public static final Field<EveryEntity> OWNER = new Field<>("Every", "owner", 44);

    /** Field {@code requiredTiny}. */
    public static final Field<EveryEntity> REQUIRED_TINY = new Field<>("Every", "requiredTiny", 45);

    /** Field {@code requiredMedium}. */
    public static final Field<EveryEntity> REQUIRED_MEDIUM = new Field<>("Every", "requiredMedium", 46);

    /** Field {@code requiredBig}. */
    public static final Field<EveryEntity> REQUIRED_BIG = new Field<>("Every", "requiredBig", 47);

    /** Field {@code renamed}. */
    public static final IntegerField<EveryEntity, Integer> RENAMED = new IntegerField<>("Every", "renamed", 48, Integer.class);

    private EveryFields() {}
}
