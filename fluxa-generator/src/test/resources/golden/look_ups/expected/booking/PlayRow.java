package booking;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Play}. */
@Generated("io.fluxa.generator")
final class PlayRow extends GeneratedRow {
    int id;
    String title;

    PlayRow(long id) {
        this.id = (int) id;
    }

    /** Reads all columns of the current result row. */
    PlayRow(ResultSet results) throws SQLException {
        id = results.getInt(1);
        title = results.getString(2);
    }

    /** Reads what {@link #encode} wrote. */
    PlayRow(RowDecoder in) {
        id = (int) in.unsignedUpTo(65535L);
        title = in.flag(0) ? null : in.text();
    }

    private PlayRow(PlayRow original) {
        id = original.id;
        title = original.title;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public PlayRow copy() {
        return new PlayRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 1);
        out.flag(0, title == null);
        out.unsigned(id);
        if (title != null) {
            out.text(title);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, id);
            case 1 -> statement.setString(parameter, title);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getInt(position);
            case 1 -> title = results.getString(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        PlayRow row = (PlayRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(title, row.title);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> title == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        throw new IndexOutOfBoundsException(column);
    }

    @Override
    public void integer(int column, long value) {
        throw new IndexOutOfBoundsException(column);
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> title;
            default -> null;
        };
    }
}
