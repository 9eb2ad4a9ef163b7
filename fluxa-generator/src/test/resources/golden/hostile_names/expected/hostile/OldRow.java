package hostile;

import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.GeneratedRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Old}. */
@Generated("io.fluxa.generator")
@SuppressWarnings({"deprecation", "removal"})
final class OldRow extends GeneratedRow {
    long id;
    Old.Age age;

    OldRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    OldRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        age = age(results.getString(2));
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
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, age == null ? null : age.name());
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> age = age(results.getString(position));
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

    private static Old.Age age(java.lang.String value) throws SQLException {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "OLD" -> Old.Age.OLD;
            case "NEW" -> Old.Age.NEW;
            default -> throw ColumnReader.unknownValue("Old", "age");
        };
    }
}
