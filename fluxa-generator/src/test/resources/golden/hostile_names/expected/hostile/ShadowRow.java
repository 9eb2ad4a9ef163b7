package hostile;

import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Shadow}. */
@Generated("io.fluxa.generator")
final class ShadowRow extends GeneratedRow {
    static final EnumValues<VAT> VAT_ = EnumValues.of(VAT.class)
            .with(VAT.HALF, "half");

    long id;
    java.lang.String Objects;
    byte[] Arrays;
    java.lang.Boolean Boolean;
    java.time.Instant Instant;
    Integer ColumnBinder;
    VAT rate;

    ShadowRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    ShadowRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        Objects = results.getString(2);
        Arrays = results.getBytes(3);
        Boolean = ColumnReader.nullableBoolean(results, 4);
        Instant = ColumnReader.instant(results, 5);
        ColumnBinder = ColumnReader.nullableInt(results, 6);
        rate = VAT_.read(results.getString(7), "Shadow", "rate");
    }

    /** Reads what {@link #encode} wrote. */
    ShadowRow(RowDecoder in) {
        id = in.unsigned();
        Objects = in.flag(0) ? null : in.text();
        Arrays = in.flag(1) ? null : in.bytes();
        Boolean = in.flag(2) ? null : in.flag(3);
        Instant = in.flag(4) ? null : in.instant(0);
        ColumnBinder = in.flag(5) ? null : (int) in.signedBetween(-2147483648, 2147483647);
        rate = in.flag(6) ? null : in.constant(VAT_);
    }

    private ShadowRow(ShadowRow original) {
        id = original.id;
        Objects = original.Objects;
        Arrays = original.Arrays;
        Boolean = original.Boolean;
        Instant = original.Instant;
        ColumnBinder = original.ColumnBinder;
        rate = original.rate;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public ShadowRow copy() {
        return new ShadowRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 7);
        out.flag(0, Objects == null);
        out.flag(1, Arrays == null);
        out.flag(2, Boolean == null);
        out.flag(3, java.lang.Boolean.TRUE.equals(Boolean));
        out.flag(4, Instant == null);
        out.flag(5, ColumnBinder == null);
        out.flag(6, rate == null);
        out.unsigned(id);
        if (Objects != null) {
            out.text(Objects);
        }
        if (Arrays != null) {
            out.bytes(Arrays);
        }
        if (Instant != null) {
            out.instant(Instant, 0);
        }
        if (ColumnBinder != null) {
            out.signed(ColumnBinder);
        }
        if (rate != null) {
            out.constant(VAT_, rate);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, Objects);
            case 2 -> statement.setBytes(parameter, Arrays);
            case 3 -> io.fluxa.runtime.ColumnBinder.bool(statement, parameter, Boolean);
            case 4 -> io.fluxa.runtime.ColumnBinder.instant(statement, parameter, Instant);
            case 5 -> io.fluxa.runtime.ColumnBinder.integer(statement, parameter, ColumnBinder);
            case 6 -> statement.setString(parameter, VAT_.text(rate));
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> Objects = results.getString(position);
            case 2 -> Arrays = results.getBytes(position);
            case 3 -> Boolean = ColumnReader.nullableBoolean(results, position);
            case 4 -> Instant = ColumnReader.instant(results, position);
            case 5 -> ColumnBinder = ColumnReader.nullableInt(results, position);
            case 6 -> rate = VAT_.read(results.getString(position), "Shadow", "rate");
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        ShadowRow row = (ShadowRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> java.util.Objects.equals(Objects, row.Objects);
            case 2 -> java.util.Arrays.equals(Arrays, row.Arrays);
            case 3 -> java.util.Objects.equals(Boolean, row.Boolean);
            case 4 -> java.util.Objects.equals(Instant, row.Instant);
            case 5 -> java.util.Objects.equals(ColumnBinder, row.ColumnBinder);
            case 6 -> rate == row.rate;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> Objects == null;
            case 2 -> Arrays == null;
            case 3 -> Boolean == null;
            case 4 -> Instant == null;
            case 5 -> ColumnBinder == null;
            case 6 -> rate == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 5 -> ColumnBinder;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 5 -> ColumnBinder = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> Objects;
            case 2 -> Arrays;
            default -> null;
        };
    }
}
