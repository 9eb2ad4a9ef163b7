package hostile;

import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Old}. */
@Generated("io.fluxa.generator")
@SuppressWarnings({"deprecation", "removal"})
final class OldRow extends GeneratedRow {
    static final EnumValues<Old.Age> AGE = EnumValues.of(Old.Age.class);

    long id;
    Old.Age age;

    OldRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    OldRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        age = AGE.read(results.getString(2), "Old", "age");
    }

    /** Reads what {@link #encode} wrote. */
    OldRow(RowDecoder in) {
        id = in.unsigned();
        age = in.flag(0) ? null : in.constant(AGE);
    }

    private OldRow(OldRow original) {
        id = original.id;
        age = original.age;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public OldRow copy() {
        return new OldRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 1);
        out.flag(0, age == null);
        out.unsigned(id);
        if (age != null) {
            out.constant(AGE, age);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, AGE.text(age));
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> age = AGE.read(results.getString(position), "Old", "age");
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        OldRow row = (OldRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> age == row.age;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> age == null;
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
}
