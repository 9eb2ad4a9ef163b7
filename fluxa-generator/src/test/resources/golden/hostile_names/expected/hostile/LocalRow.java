package hostile;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Local}. */
@Generated("io.fluxa.generator")
final class LocalRow extends GeneratedRow {
    static final EnumValues<Local.Kind> KIND_ = EnumValues.of(Local.Kind.class);

    long id;
    java.lang.String in;
    byte[] out;
    boolean layout;
    Boolean mark;
    double results;
    Float statement;
    Local.Kind KIND;
    Set<Local.Kind> kinds;
    java.lang.String contextWhere;
    int contextI;
    java.lang.String baseWhere;
    int baseI;
    int row;
    long version;
    long fakeDelete;
    java.lang.String[] value;
    java.lang.String[] copiesWhere;
    int[] copiesI;
    java.lang.String index;
    java.lang.String type;
    java.lang.String document;

    LocalRow(long id) {
        this.id = id;
        this.value = new java.lang.String[2];
        copiesWhere = new java.lang.String[2];
        copiesI = new int[2];
    }

    /** Reads all columns of the current result row. */
    LocalRow(ResultSet results) throws SQLException {
        this.value = new java.lang.String[2];
        copiesWhere = new java.lang.String[2];
        copiesI = new int[2];
        id = results.getLong(1);
        this.in = results.getString(2);
        this.out = results.getBytes(3);
        this.layout = results.getBoolean(4);
        this.mark = ColumnReader.nullableBoolean(results, 5);
        this.results = results.getDouble(6);
        this.statement = ColumnReader.nullableFloat(results, 7);
        KIND = KIND_.read(results.getString(8), "Local", "KIND");
        kinds = KIND_.readSet(results.getString(9), "Local", "kinds");
        contextWhere = results.getString(10);
        contextI = results.getInt(11);
        baseWhere = results.getString(12);
        baseI = results.getInt(13);
        this.row = results.getInt(14);
        this.version = results.getLong(15);
        fakeDelete = results.getLong(16);
        this.value[0] = results.getString(17);
        this.value[1] = results.getString(18);
        copiesWhere[0] = results.getString(19);
        copiesI[0] = results.getInt(20);
        copiesWhere[1] = results.getString(21);
        copiesI[1] = results.getInt(22);
        index = results.getString(23);
        type = results.getString(24);
        document = results.getString(25);
    }

    /** Reads what {@link #encode} wrote. */
    LocalRow(RowDecoder in) {
        this.value = new java.lang.String[2];
        copiesWhere = new java.lang.String[2];
        copiesI = new int[2];
        id = in.unsigned();
        this.in = in.flag(0) ? null : in.text();
        this.out = in.flag(1) ? null : in.bytes();
        this.layout = in.flag(2);
        this.mark = in.flag(3) ? null : in.flag(4);
        this.results = in.float64();
        this.statement = in.flag(5) ? null : in.float32();
        KIND = in.flag(6) ? null : in.constant(KIND_);
        kinds = in.flag(7) ? null : in.constants(KIND_);
        contextWhere = in.flag(8) ? null : in.text();
        contextI = (int) in.signedBetween(-2147483648, 2147483647);
        baseWhere = in.flag(9) ? null : in.text();
        baseI = (int) in.signedBetween(-2147483648, 2147483647);
        this.row = (int) in.signedBetween(-2147483648, 2147483647);
        this.version = in.signed();
        fakeDelete = in.unsigned();
        this.value[0] = in.flag(10) ? null : in.text();
        this.value[1] = in.flag(11) ? null : in.text();
        copiesWhere[0] = in.flag(12) ? null : in.text();
        copiesI[0] = (int) in.signedBetween(-2147483648, 2147483647);
        copiesWhere[1] = in.flag(13) ? null : in.text();
        copiesI[1] = (int) in.signedBetween(-2147483648, 2147483647);
        index = in.flag(14) ? null : in.text();
        type = in.flag(15) ? null : in.text();
        document = in.flag(16) ? null : in.text();
    }

    private LocalRow(LocalRow original) {
        id = original.id;
        this.in = original.in;
        this.out = original.out;
        this.layout = original.layout;
        this.mark = original.mark;
        this.results = original.results;
        this.statement = original.statement;
        KIND = original.KIND;
        kinds = original.kinds;
        contextWhere = original.contextWhere;
        contextI = original.contextI;
        baseWhere = original.baseWhere;
        baseI = original.baseI;
        this.row = original.row;
        this.version = original.version;
        fakeDelete = original.fakeDelete;
        this.value = original.value.clone();
        copiesWhere = original.copiesWhere.clone();
        copiesI = original.copiesI.clone();
        index = original.index;
        type = original.type;
        document = original.document;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public LocalRow copy() {
        return new LocalRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 17);
        out.flag(0, this.in == null);
        out.flag(1, this.out == null);
        out.flag(2, this.layout);
        out.flag(3, this.mark == null);
        out.flag(4, Boolean.TRUE.equals(this.mark));
        out.flag(5, this.statement == null);
        out.flag(6, KIND == null);
        out.flag(7, kinds == null);
        out.flag(8, contextWhere == null);
        out.flag(9, baseWhere == null);
        out.flag(10, this.value[0] == null);
        out.flag(11, this.value[1] == null);
        out.flag(12, copiesWhere[0] == null);
        out.flag(13, copiesWhere[1] == null);
        out.flag(14, index == null);
        out.flag(15, type == null);
        out.flag(16, document == null);
        out.unsigned(id);
        if (this.in != null) {
            out.text(this.in);
        }
        if (this.out != null) {
            out.bytes(this.out);
        }
        out.float64(this.results);
        if (this.statement != null) {
            out.float32(this.statement);
        }
        if (KIND != null) {
            out.constant(KIND_, KIND);
        }
        if (kinds != null) {
            out.constants(KIND_, kinds);
        }
        if (contextWhere != null) {
            out.text(contextWhere);
        }
        out.signed(contextI);
        if (baseWhere != null) {
            out.text(baseWhere);
        }
        out.signed(baseI);
        out.signed(this.row);
        out.signed(this.version);
        out.unsigned(fakeDelete);
        if (this.value[0] != null) {
            out.text(this.value[0]);
        }
        if (this.value[1] != null) {
            out.text(this.value[1]);
        }
        if (copiesWhere[0] != null) {
            out.text(copiesWhere[0]);
        }
        out.signed(copiesI[0]);
        if (copiesWhere[1] != null) {
            out.text(copiesWhere[1]);
        }
        out.signed(copiesI[1]);
        if (index != null) {
            out.text(index);
        }
        if (type != null) {
            out.text(type);
        }
        if (document != null) {
            out.text(document);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, this.in);
            case 2 -> statement.setBytes(parameter, this.out);
            case 3 -> statement.setBoolean(parameter, this.layout);
            case 4 -> ColumnBinder.bool(statement, parameter, this.mark);
            case 5 -> statement.setDouble(parameter, this.results);
            case 6 -> ColumnBinder.floating(statement, parameter, this.statement);
            case 7 -> statement.setString(parameter, KIND_.text(KIND));
            case 8 -> statement.setString(parameter, KIND_.setText(kinds));
            case 9 -> statement.setString(parameter, contextWhere);
            case 10 -> statement.setInt(parameter, contextI);
            case 11 -> statement.setString(parameter, baseWhere);
            case 12 -> statement.setInt(parameter, baseI);
            case 13 -> statement.setInt(parameter, this.row);
            case 14 -> statement.setLong(parameter, this.version);
            case 15 -> statement.setLong(parameter, fakeDelete);
            case 16 -> statement.setString(parameter, this.value[0]);
            case 17 -> statement.setString(parameter, this.value[1]);
            case 18 -> statement.setString(parameter, copiesWhere[0]);
            case 19 -> statement.setInt(parameter, copiesI[0]);
            case 20 -> statement.setString(parameter, copiesWhere[1]);
            case 21 -> statement.setInt(parameter, copiesI[1]);
            case 22 -> statement.setString(parameter, index);
            case 23 -> statement.setString(parameter, type);
            case 24 -> statement.setString(parameter, document);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> this.in = results.getString(position);
            case 2 -> this.out = results.getBytes(position);
            case 3 -> this.layout = results.getBoolean(position);
            case 4 -> this.mark = ColumnReader.nullableBoolean(results, position);
            case 5 -> this.results = results.getDouble(position);
            case 6 -> this.statement = ColumnReader.nullableFloat(results, position);
            case 7 -> KIND = KIND_.read(results.getString(position), "Local", "KIND");
            case 8 -> kinds = KIND_.readSet(results.getString(position), "Local", "kinds");
            case 9 -> contextWhere = results.getString(position);
            case 10 -> contextI = results.getInt(position);
            case 11 -> baseWhere = results.getString(position);
            case 12 -> baseI = results.getInt(position);
            case 13 -> this.row = results.getInt(position);
            case 14 -> this.version = results.getLong(position);
            case 15 -> fakeDelete = results.getLong(position);
            case 16 -> this.value[0] = results.getString(position);
            case 17 -> this.value[1] = results.getString(position);
            case 18 -> copiesWhere[0] = results.getString(position);
            case 19 -> copiesI[0] = results.getInt(position);
            case 20 -> copiesWhere[1] = results.getString(position);
            case 21 -> copiesI[1] = results.getInt(position);
            case 22 -> index = results.getString(position);
            case 23 -> type = results.getString(position);
            case 24 -> document = results.getString(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        LocalRow row = (LocalRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(this.in, row.in);
            case 2 -> Arrays.equals(this.out, row.out);
            case 3 -> this.layout == row.layout;
            case 4 -> Objects.equals(this.mark, row.mark);
            case 5 -> Double.compare(this.results, row.results) == 0;
            case 6 -> Objects.equals(this.statement, row.statement);
            case 7 -> KIND == row.KIND;
            case 8 -> Objects.equals(kinds, row.kinds);
            case 9 -> Objects.equals(contextWhere, row.contextWhere);
            case 10 -> contextI == row.contextI;
            case 11 -> Objects.equals(baseWhere, row.baseWhere);
            case 12 -> baseI == row.baseI;
            case 13 -> this.row == row.row;
            case 14 -> this.version == row.version;
            case 15 -> fakeDelete == row.fakeDelete;
            case 16 -> Objects.equals(this.value[0], row.value[0]);
            case 17 -> Objects.equals(this.value[1], row.value[1]);
            case 18 -> Objects.equals(copiesWhere[0], row.copiesWhere[0]);
            case 19 -> copiesI[0] == row.copiesI[0];
            case 20 -> Objects.equals(copiesWhere[1], row.copiesWhere[1]);
            case 21 -> copiesI[1] == row.copiesI[1];
            case 22 -> Objects.equals(index, row.index);
            case 23 -> Objects.equals(type, row.type);
            case 24 -> Objects.equals(document, row.document);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> this.in == null;
            case 2 -> this.out == null;
            case 4 -> this.mark == null;
            case 6 -> this.statement == null;
            case 7 -> KIND == null;
            case 8 -> kinds == null;
            case 9 -> contextWhere == null;
            case 11 -> baseWhere == null;
            case 16 -> this.value[0] == null;
            case 17 -> this.value[1] == null;
            case 18 -> copiesWhere[0] == null;
            case 20 -> copiesWhere[1] == null;
            case 22 -> index == null;
            case 23 -> type == null;
            case 24 -> document == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 10 -> contextI;
            case 12 -> baseI;
            case 13 -> this.row;
            case 19 -> copiesI[0];
            case 21 -> copiesI[1];
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 10 -> contextI = (int) value;
            case 12 -> baseI = (int) value;
            case 13 -> this.row = (int) value;
            case 19 -> copiesI[0] = (int) value;
            case 21 -> copiesI[1] = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> this.in;
            case 2 -> this.out;
            case 9 -> contextWhere;
            case 11 -> baseWhere;
            case 16 -> this.value[0];
            case 17 -> this.value[1];
            case 18 -> copiesWhere[0];
            case 20 -> copiesWhere[1];
            case 22 -> index;
            case 23 -> type;
            case 24 -> document;
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

    @Override
    public long version() {
        return this.version;
    }

    @Override
    public void version(long version) {
        this.version = version;
    }
}
