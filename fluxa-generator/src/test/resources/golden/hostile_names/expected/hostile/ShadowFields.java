package hostile;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Shadow}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ShadowFields {
    /** The primary key. */
    public static final IdField<ShadowEntity> ID = new IdField<>("Shadow", "id");

    /** Field {@code Objects}. */
    public static final Field<ShadowEntity> OBJECTS = new Field<>("Shadow", "Objects", 1);

    /** Field {@code Arrays}. */
    public static final Field<ShadowEntity> ARRAYS = new Field<>("Shadow", "Arrays", 2);

    /** Field {@code Boolean}. */
    public static final Field<ShadowEntity> BOOLEAN = new Field<>("Shadow", "Boolean", 3);

    /** Field {@code Instant}. */
    public static final Field<ShadowEntity> INSTANT = new Field<>("Shadow", "Instant", 4);

    /** Field {@code ColumnBinder}. */
    public static final IntegerField<ShadowEntity, Integer> COLUMN_BINDER = new IntegerField<>("Shadow", "ColumnBinder", 5, Integer.class);

    /** Field {@code rate}. */
    public static final Field<ShadowEntity> RATE = new Field<>("Shadow", "rate", 6);

    private ShadowFields() {}
}
