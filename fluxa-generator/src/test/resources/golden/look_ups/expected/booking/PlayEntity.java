package booking;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Play}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class PlayEntity extends GeneratedEntity<PlayEntity, PlayRow> {
    PlayEntity(PlayProvider provider, Session session, PlayRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public int getId() {
        return row.id;
    }

    /** Field {@code title}, or null. */
    public @Nullable String getTitle() {
        return row.title;
    }

    /** Sets field {@code title}: at most 255 characters, or null. */
    public void setTitle(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(PlayFields.TITLE, value, 255);
        if (!Objects.equals(checked, row.title)) {
            write(1).title = checked;
        }
    }
}
