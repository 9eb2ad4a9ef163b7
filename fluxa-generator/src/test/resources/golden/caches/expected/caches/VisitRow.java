package caches;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Visit}. */
@Generated("io.fluxa.generator")
final class VisitRow extends GeneratedRow {
    long id;
    String code;
    int place;

    VisitRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    VisitRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        code = results.getString(2);
        place = results.getInt(3);
    }

    /** Reads what {@link #encode} wrote. */
    VisitRow(RowDecoder in) {
        id = in.unsigned();
        code = in.flag(0) ? null : in.text();
        place = (int) in.signedBetween(-2147483648, 2147483647);
    }

    private VisitRow(VisitRow original) {
        id = original.id;
        code = original.code;
        place = original.place;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public VisitRow copy() {
        return new VisitRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 1);
        out.flag(0, code == null);
        out.unsigned(id);
        if (code != null) {
            out.text(code);
        }
        out.signed(place);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, code);
            case 2 -> statement.setInt(parameter, place);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> code = results.getString(position);
            case 2 -> place = results.getInt(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        VisitRow row = (VisitRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(code, row.code);
            case 2 -> place == row.place;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> code == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 2 -> place;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 2 -> place = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> code;
            default -> null;
        };
    }

    @Override
    public Object keyValue(int column) {
        return switch (column) {
            case 1 -> code;
            default -> null;
        };
    }
}
