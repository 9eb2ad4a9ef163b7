package caches;

import io.fluxa.query.BooleanField;
import io.fluxa.query.DocumentField;
import io.fluxa.query.FloatingField;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableDateField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.NullableEnumField;
import io.fluxa.query.NullableInstantField;
import io.fluxa.query.NullableReferenceField;
import io.fluxa.query.NullableSetField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Voucher}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VoucherFields {
    /** The primary key. */
    public static final IdField<VoucherEntity> ID = new IdField<>("Voucher", "id");

    /** Field {@code series}. */
    public static final IntegerField<VoucherEntity, Integer> SERIES =
            new IntegerField<>("Voucher", "series", 1, Integer.class);

    /** Field {@code number}. */
    public static final IntegerField<VoucherEntity, Integer> NUMBER =
            new IntegerField<>("Voucher", "number", 2, Integer.class);

    /** Field {@code token}. */
    public static final IntegerField<VoucherEntity, Integer> TOKEN =
            new IntegerField<>("Voucher", "token", 3, Integer.class);

    /** Field {@code country}. */
    public static final NullableReferenceField<VoucherEntity, CountryEntity> COUNTRY =
            new NullableReferenceField<>("Voucher", "country", 4, CountryEntity.class);

    /** Field {@code day}. */
    public static final NullableDateField<VoucherEntity> DAY = new NullableDateField<>("Voucher", "day", 5);

    /** Field {@code time}. */
    public static final NullableInstantField<VoucherEntity> TIME = new NullableInstantField<>("Voucher", "time", 6);

    /** Field {@code price}. */
    public static final NullableDecimalField<VoucherEntity> PRICE = new NullableDecimalField<>("Voucher", "price", 7);

    /** Field {@code weight}. */
    public static final FloatingField<VoucherEntity, Float> WEIGHT =
            new FloatingField<>("Voucher", "weight", 8, Float.class);

    /** Field {@code open}. */
    public static final BooleanField<VoucherEntity> OPEN = new BooleanField<>("Voucher", "open", 9);

    /** Field {@code state}. */
    public static final NullableEnumField<VoucherEntity, Voucher.State> STATE =
            new NullableEnumField<>("Voucher", "state", 10, Voucher.State.class);

    /** Field {@code states}. */
    public static final NullableSetField<VoucherEntity, Voucher.State> STATES =
            new NullableSetField<>("Voucher", "states", 11, Voucher.State.class);

    /** Field {@code notes}. */
    public static final DocumentField<VoucherEntity> NOTES = new DocumentField<>("Voucher", "notes", 12);

    private VoucherFields() {}
}
