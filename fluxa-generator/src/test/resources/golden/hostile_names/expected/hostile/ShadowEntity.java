package hostile;

import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Shadow}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ShadowEntity extends GeneratedEntity<ShadowEntity, ShadowRow> {
    ShadowEntity(ShadowProvider provider, Session session, ShadowRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code Objects}, or null. */
    public java.lang. @Nullable String getObjects() {
        return row.Objects;
    }

    /** Sets field {@code Objects}: at most 255 characters, or null. */
    public void setObjects(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(ShadowFields.OBJECTS, value, 255);
        if (!Objects.equals(checked, row.Objects)) {
            write(1).Objects = checked;
        }
    }

    /** Field {@code Arrays}, or null. */
    public byte @Nullable [] getArrays() {
        return copy(row.Arrays);
    }

    /** Sets field {@code Arrays}: at most 65535 bytes, or null. */
    public void setArrays(byte @Nullable [] value) {
        byte[] checked = value == null ? null : ValueCheck.bytes(ShadowFields.ARRAYS, value, 2);
        if (!Arrays.equals(checked, row.Arrays)) {
            write(2).Arrays = checked;
        }
    }

    /** Field {@code Boolean}, or null. */
    public @Nullable Boolean getBoolean() {
        return row.Boolean;
    }

    /** Sets field {@code Boolean}; null is allowed. */
    public void setBoolean(@Nullable Boolean value) {
        if (!Objects.equals(value, row.Boolean)) {
            write(3).Boolean = value;
        }
    }

    /** Field {@code Instant}, or null. */
    public @Nullable Instant getInstant() {
        return row.Instant;
    }

    /** Sets field {@code Instant}: truncated to whole seconds, in the years 1000 to 9999, or null. */
    public void setInstant(@Nullable Instant value) {
        Instant checked = value == null ? null : ValueCheck.instant(ShadowFields.INSTANT, value, 0);
        if (!Objects.equals(checked, row.Instant)) {
            write(4).Instant = checked;
        }
    }

    /** Field {@code ColumnBinder}, or null. */
    public @Nullable Integer getColumnBinder() {
        return row.ColumnBinder;
    }

    /** Sets field {@code ColumnBinder}; null is allowed. */
    public void setColumnBinder(@Nullable Integer value) {
        if (!Objects.equals(value, row.ColumnBinder)) {
            write(5).ColumnBinder = value;
        }
    }

    /** Field {@code rate}, or null. */
    public @Nullable VAT getRate() {
        return row.rate;
    }

    /** Sets field {@code rate}; null is allowed. */
    public void setRate(@Nullable VAT value) {
        if (value != row.rate) {
            write(6).rate = value;
        }
    }
}
