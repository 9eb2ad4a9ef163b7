package hostile;

import io.fluxa.query.IdField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Generated}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class GeneratedFields {
    /** The primary key. */
    public static final IdField<GeneratedEntity> ID = new IdField<>("Generated", "id");

    /** Field {@code name}. */
    public static final NullableTextField<GeneratedEntity> NAME = new NullableTextField<>("Generated", "name", 1);

    private GeneratedFields() {}
}
