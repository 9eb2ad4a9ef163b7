package kinds;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One row of the table of {@code Medium}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class MediumEntity extends GeneratedEntity<MediumEntity, MediumRow> {
    MediumEntity(MediumProvider provider, Session session, MediumRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }
}
