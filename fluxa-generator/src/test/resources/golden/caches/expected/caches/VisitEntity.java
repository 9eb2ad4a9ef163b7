package caches;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Visit}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VisitEntity extends GeneratedEntity<VisitEntity, VisitRow> {
    VisitEntity(VisitProvider provider, Session session, VisitRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code code}, or null. */
    public @Nullable String getCode() {
        return row.code;
    }

    /** Sets field {@code code}: at most 255 characters, or null. */
    public void setCode(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(VisitFields.CODE, value, 255);
        if (!Objects.equals(checked, row.code)) {
            write(1).code = checked;
        }
    }

    /** Field {@code place}. */
    public int getPlace() {
        return row.place;
    }

    /** Sets field {@code place}. */
    public void setPlace(int value) {
        if (value != row.place) {
            write(2).place = value;
        }
    }
}
