package hostile;

import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Generated}. */
@Generated("io.fluxa.generator")
final class GeneratedRow extends io.fluxa.runtime.GeneratedRow {
    int id;
    java.lang.String name;

    GeneratedRow(long id) {
        this.id = (int) id;
    }

    /** Reads all columns of the current result row. */
    GeneratedRow(ResultSet results) throws SQLException {
        id = results.getInt(1);
        name = results.getString(2);
    }

    /** Reads what {@link #encode} wrote. */
    GeneratedRow(RowDecoder in) {
        id = (int) in.unsignedUpTo(65535L);
        name = in.flag(0) ? null : in.text();
    }

    private GeneratedRow(GeneratedRow original) {
        id = original.id;
        name = original.name;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public GeneratedRow copy() {
        return new GeneratedRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 1);
        out.flag(0, name == null);
        out.unsigned(id);
        if (name != null) {
            out.text(name);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, id);
            case 1 -> statement.setString(parameter, name);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getInt(position);
            case 1 -> name = results.getString(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, io.fluxa.runtime.GeneratedRow other) {
        GeneratedRow row = (GeneratedRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(name, row.name);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> name == null;
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
            case 1 -> name;
            default -> null;
        };
    }
}
