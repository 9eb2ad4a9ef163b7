package kinds;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Big}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class BigEntity extends GeneratedEntity<BigEntity, BigRow> {
    BigEntity(BigProvider provider, Session session, BigRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked = ValueCheck.instant(BigFields.CREATED_AT, ValueCheck.required(BigFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(1).createdAt = checked;
        }
    }

    /** When the row was last changed; null before the first flush. */
    public @Nullable Instant getUpdatedAt() {
        return row.updatedAt;
    }
}
