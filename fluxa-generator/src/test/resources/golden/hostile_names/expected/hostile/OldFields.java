package hostile;

import io.fluxa.query.IdField;
import io.fluxa.query.NullableEnumField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Old}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
@SuppressWarnings({"deprecation", "removal"})
public final class OldFields {
    /** The primary key. */
    public static final IdField<OldEntity> ID = new IdField<>("Old", "id");

    /** Field {@code age}. */
    public static final NullableEnumField<OldEntity, Old.Age> AGE =
            new NullableEnumField<>("Old", "age", 1, Old.Age.class);

    private OldFields() {}
}
