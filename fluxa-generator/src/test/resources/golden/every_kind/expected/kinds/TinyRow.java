package kinds;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Tiny}. */
@Generated("io.fluxa.generator")
final class TinyRow extends GeneratedRow {
    int id;

    TinyRow(long id) {
        this.id = (int) id;
    }

    /** Reads all columns of the current result row. */
    TinyRow(ResultSet results) throws SQLException {
        id = results.getInt(1);
    }

    /** Reads what {@link #encode} wrote. */
    TinyRow(RowDecoder in) {
        id = (int) in.unsignedUpTo(255L);
    }

    private TinyRow(TinyRow original) {
        id = original.id;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public TinyRow copy() {
        return new TinyRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 0);
        out.unsigned(id);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(parameter, id);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getInt(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        TinyRow row = (TinyRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return false;
    }

    @Override
    public long integer(int column) {
        throw new IndexOutOfBoundsException(column);
    }

    @Override
    public void integer(int column, long value) {
        throw new IndexOutOfBoundsException(column);
    }
}
