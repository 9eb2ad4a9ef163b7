package caches;

import io.fluxa.query.DocumentField;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
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

    /** Field {@code notes}. */
    public static final DocumentField<VoucherEntity> NOTES = new DocumentField<>("Voucher", "notes", 4);

    private VoucherFields() {}
}
