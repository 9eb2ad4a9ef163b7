package caches;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Voucher}. */
@Generated("io.fluxa.generator")
final class VoucherRow extends GeneratedRow {
    long id;
    int series;
    int number;
    int token;
    String notes;

    VoucherRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    VoucherRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        series = results.getInt(2);
        number = results.getInt(3);
        token = results.getInt(4);
        notes = results.getString(5);
    }

    /** Reads what {@link #encode} wrote. */
    VoucherRow(RowDecoder in) {
        id = in.unsigned();
        series = (int) in.signedBetween(-2147483648, 2147483647);
        number = (int) in.signedBetween(-2147483648, 2147483647);
        token = (int) in.signedBetween(-2147483648, 2147483647);
        notes = in.text();
    }

    private VoucherRow(VoucherRow original) {
        id = original.id;
        series = original.series;
        number = original.number;
        token = original.token;
        notes = original.notes;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public VoucherRow copy() {
        return new VoucherRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 0);
        out.unsigned(id);
        out.signed(series);
        out.signed(number);
        out.signed(token);
        out.text(notes);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setInt(parameter, series);
            case 2 -> statement.setInt(parameter, number);
            case 3 -> statement.setInt(parameter, token);
            case 4 -> statement.setString(parameter, notes);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> series = results.getInt(position);
            case 2 -> number = results.getInt(position);
            case 3 -> token = results.getInt(position);
            case 4 -> notes = results.getString(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        VoucherRow row = (VoucherRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> series == row.series;
            case 2 -> number == row.number;
            case 3 -> token == row.token;
            case 4 -> Objects.equals(notes, row.notes);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 4 -> notes == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> series;
            case 2 -> number;
            case 3 -> token;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 1 -> series = (int) value;
            case 2 -> number = (int) value;
            case 3 -> token = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 4 -> notes;
            default -> null;
        };
    }
}
