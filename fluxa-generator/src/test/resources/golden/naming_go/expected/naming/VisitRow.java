package naming;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Visit}. */
@Generated("io.fluxa.generator")
final class VisitRow extends GeneratedRow {
    long id;
    String pageName;
    Long previous;
    String placeCity;
    String[] placesCity;
    String[] tags;
    Instant createdAt;
    long fakeDelete;

    VisitRow(long id) {
        this.id = id;
        placesCity = new String[2];
        tags = new String[2];
    }

    /** Reads all columns of the current result row. */
    VisitRow(ResultSet results) throws SQLException {
        placesCity = new String[2];
        tags = new String[2];
        id = results.getLong(1);
        pageName = results.getString(2);
        previous = ColumnReader.nullableLong(results, 3);
        placeCity = results.getString(4);
        placesCity[0] = results.getString(5);
        placesCity[1] = results.getString(6);
        tags[0] = results.getString(7);
        tags[1] = results.getString(8);
        createdAt = ColumnReader.instant(results, 9);
        fakeDelete = results.getLong(10);
    }

    /** Reads what {@link #encode} wrote. */
    VisitRow(RowDecoder in) {
        placesCity = new String[2];
        tags = new String[2];
        id = in.unsigned();
        pageName = in.flag(0) ? null : in.text();
        previous = in.flag(1) ? null : in.unsigned();
        placeCity = in.flag(2) ? null : in.text();
        placesCity[0] = in.flag(3) ? null : in.text();
        placesCity[1] = in.flag(4) ? null : in.text();
        tags[0] = in.flag(5) ? null : in.text();
        tags[1] = in.flag(6) ? null : in.text();
        createdAt = in.instant(0);
        fakeDelete = in.unsigned();
    }

    private VisitRow(VisitRow original) {
        id = original.id;
        pageName = original.pageName;
        previous = original.previous;
        placeCity = original.placeCity;
        placesCity = original.placesCity.clone();
        tags = original.tags.clone();
        createdAt = original.createdAt;
        fakeDelete = original.fakeDelete;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public VisitRow copy() {
        return new VisitRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 7);
        out.flag(0, pageName == null);
        out.flag(1, previous == null);
        out.flag(2, placeCity == null);
        out.flag(3, placesCity[0] == null);
        out.flag(4, placesCity[1] == null);
        out.flag(5, tags[0] == null);
        out.flag(6, tags[1] == null);
        out.unsigned(id);
        if (pageName != null) {
            out.text(pageName);
        }
        if (previous != null) {
            out.unsigned(previous);
        }
        if (placeCity != null) {
            out.text(placeCity);
        }
        if (placesCity[0] != null) {
            out.text(placesCity[0]);
        }
        if (placesCity[1] != null) {
            out.text(placesCity[1]);
        }
        if (tags[0] != null) {
            out.text(tags[0]);
        }
        if (tags[1] != null) {
            out.text(tags[1]);
        }
        out.instant(createdAt, 0);
        out.unsigned(fakeDelete);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, pageName);
            case 2 -> ColumnBinder.integer(statement, parameter, previous);
            case 3 -> statement.setString(parameter, placeCity);
            case 4 -> statement.setString(parameter, placesCity[0]);
            case 5 -> statement.setString(parameter, placesCity[1]);
            case 6 -> statement.setString(parameter, tags[0]);
            case 7 -> statement.setString(parameter, tags[1]);
            case 8 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 9 -> statement.setLong(parameter, fakeDelete);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> pageName = results.getString(position);
            case 2 -> previous = ColumnReader.nullableLong(results, position);
            case 3 -> placeCity = results.getString(position);
            case 4 -> placesCity[0] = results.getString(position);
            case 5 -> placesCity[1] = results.getString(position);
            case 6 -> tags[0] = results.getString(position);
            case 7 -> tags[1] = results.getString(position);
            case 8 -> createdAt = ColumnReader.instant(results, position);
            case 9 -> fakeDelete = results.getLong(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        VisitRow row = (VisitRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(pageName, row.pageName);
            case 2 -> Objects.equals(previous, row.previous);
            case 3 -> Objects.equals(placeCity, row.placeCity);
            case 4 -> Objects.equals(placesCity[0], row.placesCity[0]);
            case 5 -> Objects.equals(placesCity[1], row.placesCity[1]);
            case 6 -> Objects.equals(tags[0], row.tags[0]);
            case 7 -> Objects.equals(tags[1], row.tags[1]);
            case 8 -> Objects.equals(createdAt, row.createdAt);
            case 9 -> fakeDelete == row.fakeDelete;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> pageName == null;
            case 2 -> previous == null;
            case 3 -> placeCity == null;
            case 4 -> placesCity[0] == null;
            case 5 -> placesCity[1] == null;
            case 6 -> tags[0] == null;
            case 7 -> tags[1] == null;
            case 8 -> createdAt == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 2 -> previous;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        throw new IndexOutOfBoundsException(column);
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> pageName;
            case 3 -> placeCity;
            case 4 -> placesCity[0];
            case 5 -> placesCity[1];
            case 6 -> tags[0];
            case 7 -> tags[1];
            default -> null;
        };
    }

    @Override
    public Instant creation() {
        return createdAt;
    }

    @Override
    public void creation(Instant time) {
        createdAt = time;
    }

    @Override
    public long deletion() {
        return fakeDelete;
    }

    @Override
    public void deletion(long mark) {
        fakeDelete = mark;
    }
}
