package caches;

import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Visit}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VisitFields {
    /** The primary key. */
    public static final IdField<VisitEntity> ID = new IdField<>("Visit", "id");

    /** Field {@code code}. */
    public static final NullableTextField<VisitEntity> CODE = new NullableTextField<>("Visit", "code", 1);

    /** Field {@code place}. */
    public static final IntegerField<VisitEntity, Integer> PLACE =
            new IntegerField<>("Visit", "place", 2, Integer.class);

    private VisitFields() {}
}
