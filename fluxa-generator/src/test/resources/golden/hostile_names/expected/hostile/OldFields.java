package hostile;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
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
    public static final Field<OldEntity> AGE = new Field<>("Old", "age", 1);

    private OldFields() {}
}
