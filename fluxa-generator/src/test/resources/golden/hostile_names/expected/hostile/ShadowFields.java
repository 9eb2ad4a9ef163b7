package hostile;

import io.fluxa.query.IdField;
import io.fluxa.query.NullableBinaryField;
import io.fluxa.query.NullableBooleanField;
import io.fluxa.query.NullableEnumField;
import io.fluxa.query.NullableInstantField;
import io.fluxa.query.NullableIntegerField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Shadow}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ShadowFields {
    /** The primary key. */
    public static final IdField<ShadowEntity> ID = new IdField<>("Shadow", "id");

    /** Field {@code Objects}. */
    public static final NullableTextField<ShadowEntity> OBJECTS = new NullableTextField<>("Shadow", "Objects", 1);

    /** Field {@code Arrays}. */
    public static final NullableBinaryField<ShadowEntity> ARRAYS = new NullableBinaryField<>("Shadow", "Arrays", 2);

    /** Field {@code Boolean}. */
    public static final NullableBooleanField<ShadowEntity> BOOLEAN = new NullableBooleanField<>("Shadow", "Boolean", 3);

    /** Field {@code Instant}. */
    public static final NullableInstantField<ShadowEntity> INSTANT = new NullableInstantField<>("Shadow", "Instant", 4);

    /** Field {@code ColumnBinder}. */
    public static final NullableIntegerField<ShadowEntity, Integer> COLUMN_BINDER =
            new NullableIntegerField<>("Shadow", "ColumnBinder", 5, Integer.class);

    /** Field {@code rate}. */
    public static final NullableEnumField<ShadowEntity, VAT> RATE =
            new NullableEnumField<>("Shadow", "rate", 6, VAT.class);

    private ShadowFields() {}
}
