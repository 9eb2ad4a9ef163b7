package hostile;

import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Generated}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class GeneratedEntity extends io.fluxa.runtime.GeneratedEntity<GeneratedEntity, GeneratedRow> {
    GeneratedEntity(GeneratedProvider provider, Session session, GeneratedRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public int getId() {
        return row.id;
    }

    /** Field {@code name}, or null. */
    public java.lang. @Nullable String getName() {
        return row.name;
    }

    /** Sets field {@code name}: at most 255 characters, or null. */
    public void setName(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(GeneratedFields.NAME, value, 255);
        if (!Objects.equals(checked, row.name)) {
            write(1).name = checked;
        }
    }
}
