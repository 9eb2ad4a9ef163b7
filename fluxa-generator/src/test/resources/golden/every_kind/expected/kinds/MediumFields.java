package kinds;

import io.fluxa.query.IdField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Medium}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class MediumFields {
    /** The primary key. */
    public static final IdField<MediumEntity> ID = new IdField<>("Medium", "id");

    private MediumFields() {}
}
