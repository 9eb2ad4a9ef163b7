package kinds;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One row of the table of {@code Tiny}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class TinyEntity extends GeneratedEntity<TinyEntity, TinyRow> {
    TinyEntity(TinyProvider provider, Session session, TinyRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public int getId() {
        return row.id;
    }
}
