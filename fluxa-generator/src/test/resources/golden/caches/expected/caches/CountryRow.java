package caches;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Country}. */
@Generated("io.fluxa.generator")
final class CountryRow extends GeneratedRow {
    long id;
    String code;
    String name;
    long fakeDelete;

    CountryRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    CountryRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        code = results.getString(2);
        name = results.getString(3);
        fakeDelete = results.getLong(4);
    }

    /** Reads what {@link #encode} wrote. */
    CountryRow(RowDecoder in) {
        id = in.unsigned();
        code = in.flag(0) ? null : in.text();
        name = in.flag(1) ? null : in.text();
        fakeDelete = in.unsigned();
    }

    private CountryRow(CountryRow original) {
        id = original.id;
        code = original.code;
        name = original.name;
        fakeDelete = original.fakeDelete;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public CountryRow copy() {
        return new CountryRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 2);
        out.flag(0, code == null);
        out.flag(1, name == null);
        out.unsigned(id);
        if (code != null) {
            out.text(code);
        }
        if (name != null) {
            out.text(name);
        }
        out.unsigned(fakeDelete);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, code);
            case 2 -> statement.setString(parameter, name);
            case 3 -> statement.setLong(parameter, fakeDelete);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> code = results.getString(position);
            case 2 -> name = results.getString(position);
            case 3 -> fakeDelete = results.getLong(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        CountryRow row = (CountryRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(code, row.code);
            case 2 -> Objects.equals(name, row.name);
            case 3 -> fakeDelete == row.fakeDelete;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> code == null;
            case 2 -> name == null;
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
            case 1 -> code;
            case 2 -> name;
            default -> null;
        };
    }

    @Override
    public Object keyValue(int column) {
        return switch (column) {
            case 1 -> code;
            case 2 -> name;
            default -> null;
        };
    }

    @Override
    public long deletion() {
        return fakeDelete;
    }

    @Override
    public void deletion(long mark) {
        fakeDelete = mark;
    }
}
