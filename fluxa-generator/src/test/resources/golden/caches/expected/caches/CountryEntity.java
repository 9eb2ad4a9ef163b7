package caches;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Country}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CountryEntity extends GeneratedEntity<CountryEntity, CountryRow> {
    CountryEntity(CountryProvider provider, Session session, CountryRow row, boolean stored) {
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
        String checked = value == null ? null : ValueCheck.text(CountryFields.CODE, value, 255);
        if (!Objects.equals(checked, row.code)) {
            write(1).code = checked;
        }
    }

    /** Field {@code name}, or null. */
    public @Nullable String getName() {
        return row.name;
    }

    /** Sets field {@code name}: at most 255 characters, or null. */
    public void setName(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.text(CountryFields.NAME, value, 255);
        if (!Objects.equals(checked, row.name)) {
            write(2).name = checked;
        }
    }

    /** Whether the row is deleted but kept. */
    public boolean isFakeDelete() {
        return row.fakeDelete != 0;
    }

    /** Deletes the row but keeps it, or takes that back. */
    public void setFakeDelete(boolean value) {
        if (value != isFakeDelete()) {
            write(3).fakeDelete = value ? row.id : 0;
        }
    }
}
