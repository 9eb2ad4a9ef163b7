package kinds;

import io.fluxa.query.IdField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Tiny}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class TinyFields {
    /** The primary key. */
    public static final IdField<TinyEntity> ID = new IdField<>("Tiny", "id");

    private TinyFields() {}
}
