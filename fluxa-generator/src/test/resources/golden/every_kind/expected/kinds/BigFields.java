package kinds;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Big}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class BigFields {
    /** The primary key. */
    public static final IdField<BigEntity> ID = new IdField<>("Big", "id");

    /** Field {@code createdAt}. */
    public static final Field<BigEntity> CREATED_AT = new Field<>("Big", "createdAt", 1);

    /** Field {@code updatedAt}. */
    public static final Field<BigEntity> UPDATED_AT = new Field<>("Big", "updatedAt", 2);

    private BigFields() {}
}
