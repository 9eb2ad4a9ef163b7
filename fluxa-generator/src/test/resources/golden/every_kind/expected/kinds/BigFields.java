package kinds;

import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.UpdateTimeField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Big}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class BigFields {
    /** The primary key. */
    public static final IdField<BigEntity> ID = new IdField<>("Big", "id");

    /** Field {@code createdAt}. */
    public static final InstantField<BigEntity> CREATED_AT = new InstantField<>("Big", "createdAt", 1);

    /** Field {@code updatedAt}. */
    public static final UpdateTimeField<BigEntity> UPDATED_AT = new UpdateTimeField<>("Big", "updatedAt", 2);

    private BigFields() {}
}
