package booking;

import io.fluxa.query.IdField;
import io.fluxa.query.NullableTextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Play}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class PlayFields {
    /** The primary key. */
    public static final IdField<PlayEntity> ID = new IdField<>("Play", "id");

    /** Field {@code title}. */
    public static final NullableTextField<PlayEntity> TITLE = new NullableTextField<>("Play", "title", 1);

    private PlayFields() {}
}
