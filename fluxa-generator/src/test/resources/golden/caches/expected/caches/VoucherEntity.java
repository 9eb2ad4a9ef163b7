package caches;

import io.fluxa.json.JsonType;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One row of the table of {@code Voucher}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class VoucherEntity extends GeneratedEntity<VoucherEntity, VoucherRow> {
    private static final JsonType<List<String>> NOTES_TYPE = new JsonType<>() {};

    VoucherEntity(VoucherProvider provider, Session session, VoucherRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code series}. */
    public int getSeries() {
        return row.series;
    }

    /** Sets field {@code series}. */
    public void setSeries(int value) {
        if (value != row.series) {
            write(1).series = value;
        }
    }

    /** Field {@code number}. */
    public int getNumber() {
        return row.number;
    }

    /** Sets field {@code number}. */
    public void setNumber(int value) {
        if (value != row.number) {
            write(2).number = value;
        }
    }

    /** Field {@code token}. */
    public int getToken() {
        return row.token;
    }

    /** Sets field {@code token}. */
    public void setToken(int value) {
        if (value != row.token) {
            write(3).token = value;
        }
    }

    /** Field {@code notes}. */
    public List<String> getNotes() {
        return document(VoucherFields.NOTES, row.notes, NOTES_TYPE);
    }

    /** Sets field {@code notes}: required, kept as the text of a JSON document. */
    public void setNotes(List<String> value) {
        String checked =
                text(VoucherFields.NOTES, ValueCheck.required(VoucherFields.NOTES, value), NOTES_TYPE, row.notes, base.notes);
        if (!checked.equals(row.notes)) {
            write(4).notes = checked;
        }
    }
}
