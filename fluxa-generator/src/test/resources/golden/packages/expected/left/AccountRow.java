package left;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import right.Colour;

/** The values of one row of the table of {@code Account}. */
@Generated("io.fluxa.generator")
final class AccountRow extends GeneratedRow {
    static final EnumValues<Colour> COLOUR = EnumValues.of(Colour.class);

    long id;
    long other;
    Long parent;
    Colour colour;

    AccountRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    AccountRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        this.other = results.getLong(2);
        parent = ColumnReader.nullableLong(results, 3);
        colour = COLOUR.read(results.getString(4), "Account", "colour");
    }

    /** Reads what {@link #encode} wrote. */
    AccountRow(RowDecoder in) {
        id = in.unsigned();
        this.other = in.unsignedUpTo(4294967295L);
        parent = in.flag(0) ? null : in.unsigned();
        colour = in.constant(COLOUR);
    }

    private AccountRow(AccountRow original) {
        id = original.id;
        this.other = original.other;
        parent = original.parent;
        colour = original.colour;
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
        out.begin(layout, 1);
        out.flag(0, parent == null);
        out.unsigned(id);
        out.unsigned(this.other);
        if (parent != null) {
            out.unsigned(parent);
        }
        out.constant(COLOUR, colour);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setLong(parameter, this.other);
            case 2 -> ColumnBinder.integer(statement, parameter, parent);
            case 3 -> statement.setString(parameter, COLOUR.text(colour));
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> this.other = results.getLong(position);
            case 2 -> parent = ColumnReader.nullableLong(results, position);
            case 3 -> colour = COLOUR.read(results.getString(position), "Account", "colour");
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        AccountRow row = (AccountRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> this.other == row.other;
            case 2 -> Objects.equals(parent, row.parent);
            case 3 -> colour == row.colour;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> this.other == 0;
            case 2 -> parent == null;
            case 3 -> colour == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> this.other;
            case 2 -> parent;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        throw new IndexOutOfBoundsException(column);
    }
}
