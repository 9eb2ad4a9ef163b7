package hostile;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Old}. */
@NullMarked
@Generated("io.fluxa.generator")
@SuppressWarnings({"deprecation", "removal"})
public final class OldEntity extends GeneratedEntity<OldEntity, OldRow> {
    OldEntity(OldProvider provider, Session session, OldRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code age}, or null. */
    public Old. @Nullable Age getAge() {
        return row.age;
    }

    /** Sets field {@code age}; null is allowed. */
    public void setAge(Old. @Nullable Age value) {
        if (value != row.age) {
            write(1).age = value;
        }
    }
}
