package io.fluxa.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, as typed fields. A row that an entity was loaded with is never changed; the first change works on a copy.
 * Columns are named by their ordinal.
 */
public abstract class GeneratedRow {

    /** Creates a row. */
    protected GeneratedRow() {}

    /** The id of the row. */
    public abstract long id();

    /** A row with the same values. */
    public abstract GeneratedRow copy();

    /** Binds the value of one column to a parameter, which counts from 1. */
    public abstract void bind(int column, PreparedStatement statement, int parameter) throws SQLException;

    /** Reads the value of one column from a position of the current result row, which counts from 1. */
    public abstract void read(int column, ResultSet results, int position) throws SQLException;

    /** Whether a column has the same value in another row of the same entity. */
    public abstract boolean sameValue(int column, GeneratedRow other);

    /** Whether a column is null. */
    public abstract boolean isNull(int column);

    /**
     * The value of a whole-number column, or the id of a reference. Called only for columns that can be incremented and for
     * references, and only where they are not null.
     */
    public abstract long integer(int column);

    /** Sets the value of a whole-number column. Called only for columns that can be incremented, within their range. */
    public abstract void integer(int column, long value);

    /**
     * The value of a text, document or binary column as it is stored, a {@code String} or the row's own {@code byte[]}; null when
     * it is null, and for columns of other kinds, whose values are all small.
     */
    public @Nullable Object large(int column) {
        return null;
    }

    /**
     * The value of a column of a cached unique index, as the row holds it, to be asked only where it is not null; null for all other columns.
     */
    public @Nullable Object keyValue(int column) {
        return null;
    }

    /** How many bytes a text, document or binary value takes in MySQL; 0 for NULL and for columns of other kinds. */
    public final long bytes(int column) {
        Object value = large(column);
        if (value instanceof String text) {
            long bytes = Utf8.length(text);
            return bytes < 0 ? mostBytes(column) : bytes;
        }
        return value instanceof byte[] binary ? binary.length : 0;
    }

    /** At least {@link #bytes}, without looking at each character. */
    public final long mostBytes(int column) {
        Object value = large(column);
        if (value instanceof String text) {
            return 3L * text.length();
        }
        return value instanceof byte[] binary ? binary.length : 0;
    }

    /** Writes the row in its encoded form, which begins with the stamp of its layout. */
    public abstract void encode(RowEncoder out, long layout);

    /** An array of sets, still empty. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    protected static <T> Set<T>[] sets(int size) {
        return new Set[size];
    }

    /** When the row was created, if the entity keeps that and the row has it. */
    public @Nullable Instant creation() {
        return null;
    }

    /** Sets when the row was created; does nothing for entities that do not keep it. */
    public void creation(@Nullable Instant time) {}

    /** When the row was last changed, if the entity keeps that and the row has it. */
    public @Nullable Instant lastUpdate() {
        return null;
    }

    /** Sets when the row was last changed; does nothing for entities that do not keep it. */
    public void lastUpdate(@Nullable Instant time) {}

    /** The row's own id once it is softly deleted, 0 before and for entities whose rows are really deleted. */
    public long deletion() {
        return 0;
    }

    /** Sets the mark of a soft deletion; does nothing for entities whose rows are really deleted. */
    public void deletion(long mark) {}

    /** How often the row was changed, as the entity counts it; 0 for entities that do not count. */
    public long version() {
        return 0;
    }

    /** Sets how often the row was changed; does nothing for entities that do not count. */
    public void version(long version) {}
}
