package right;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Account}. */
@Generated("io.fluxa.generator")
final class AccountRow extends GeneratedRow {
    long id;

    AccountRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    AccountRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
    }

    /** Reads what {@link #encode} wrote. */
    AccountRow(RowDecoder in) {
        id = in.unsignedUpTo(4294967295L);
    }

    private AccountRow(AccountRow original) {
        id = original.id;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public AccountRow copy() {
        return new AccountRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 0);
        out.unsigned(id);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        AccountRow row = (AccountRow) other;
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
