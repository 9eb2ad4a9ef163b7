package caches;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Voucher}. */
@Generated("io.fluxa.generator")
final class VoucherRow extends GeneratedRow {
    static final EnumValues<Voucher.State> STATE = EnumValues.of(Voucher.State.class);

    long id;
    int series;
    int number;
    int token;
    Long country;
    LocalDate day;
    Instant time;
    BigDecimal price;
    float weight;
    boolean open;
    Voucher.State state;
    Set<Voucher.State> states;
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
        country = ColumnReader.nullableLong(results, 5);
        day = ColumnReader.date(results, 6);
        this.time = ColumnReader.instant(results, 7);
        price = results.getBigDecimal(8);
        weight = results.getFloat(9);
        open = results.getBoolean(10);
        state = STATE.read(results.getString(11), "Voucher", "state");
        states = STATE.readSet(results.getString(12), "Voucher", "states");
        notes = results.getString(13);
    }

    /** Reads what {@link #encode} wrote. */
    VoucherRow(RowDecoder in) {
        id = in.unsigned();
        series = (int) in.signedBetween(-2147483648, 2147483647);
        number = (int) in.signedBetween(-2147483648, 2147483647);
        token = (int) in.signedBetween(-2147483648, 2147483647);
        country = in.flag(0) ? null : in.unsigned();
        day = in.flag(1) ? null : in.date();
        this.time = in.flag(2) ? null : in.instant(3);
        price = in.flag(3) ? null : in.decimal(2);
        weight = in.float32();
        open = in.flag(4);
        state = in.flag(5) ? null : in.constant(STATE);
        states = in.flag(6) ? null : in.constants(STATE);
        notes = in.text();
    }

    private VoucherRow(VoucherRow original) {
        id = original.id;
        series = original.series;
        number = original.number;
        token = original.token;
        country = original.country;
        day = original.day;
        this.time = original.time;
        price = original.price;
        weight = original.weight;
        open = original.open;
        state = original.state;
        states = original.states;
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
        out.begin(layout, 7);
        out.flag(0, country == null);
        out.flag(1, day == null);
        out.flag(2, this.time == null);
        out.flag(3, price == null);
        out.flag(4, open);
        out.flag(5, state == null);
        out.flag(6, states == null);
        out.unsigned(id);
        out.signed(series);
        out.signed(number);
        out.signed(token);
        if (country != null) {
            out.unsigned(country);
        }
        if (day != null) {
            out.date(day);
        }
        if (this.time != null) {
            out.instant(this.time, 3);
        }
        if (price != null) {
            out.decimal(price, 2);
        }
        out.float32(weight);
        if (state != null) {
            out.constant(STATE, state);
        }
        if (states != null) {
            out.constants(STATE, states);
        }
        out.text(notes);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setInt(parameter, series);
            case 2 -> statement.setInt(parameter, number);
            case 3 -> statement.setInt(parameter, token);
            case 4 -> ColumnBinder.integer(statement, parameter, country);
            case 5 -> ColumnBinder.date(statement, parameter, day);
            case 6 -> ColumnBinder.instant(statement, parameter, this.time);
            case 7 -> statement.setBigDecimal(parameter, price);
            case 8 -> statement.setFloat(parameter, weight);
            case 9 -> statement.setBoolean(parameter, open);
            case 10 -> statement.setString(parameter, STATE.text(state));
            case 11 -> statement.setString(parameter, STATE.setText(states));
            case 12 -> statement.setString(parameter, notes);
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
            case 4 -> country = ColumnReader.nullableLong(results, position);
            case 5 -> day = ColumnReader.date(results, position);
            case 6 -> this.time = ColumnReader.instant(results, position);
            case 7 -> price = results.getBigDecimal(position);
            case 8 -> weight = results.getFloat(position);
            case 9 -> open = results.getBoolean(position);
            case 10 -> state = STATE.read(results.getString(position), "Voucher", "state");
            case 11 -> states = STATE.readSet(results.getString(position), "Voucher", "states");
            case 12 -> notes = results.getString(position);
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
            case 4 -> Objects.equals(country, row.country);
            case 5 -> Objects.equals(day, row.day);
            case 6 -> Objects.equals(this.time, row.time);
            case 7 -> Objects.equals(price, row.price);
            case 8 -> Float.compare(weight, row.weight) == 0;
            case 9 -> open == row.open;
            case 10 -> state == row.state;
            case 11 -> Objects.equals(states, row.states);
            case 12 -> Objects.equals(notes, row.notes);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 4 -> country == null;
            case 5 -> day == null;
            case 6 -> this.time == null;
            case 7 -> price == null;
            case 10 -> state == null;
            case 11 -> states == null;
            case 12 -> notes == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> series;
            case 2 -> number;
            case 3 -> token;
            case 4 -> country;
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
            case 12 -> notes;
            default -> null;
        };
    }

    @Override
    public Object keyValue(int column) {
        return switch (column) {
            case 1 -> series;
            case 2 -> number;
            case 4 -> country;
            case 5 -> day;
            case 6 -> this.time;
            case 7 -> price;
            case 8 -> weight;
            case 9 -> open;
            case 10 -> state;
            case 11 -> states;
            default -> null;
        };
    }
}
