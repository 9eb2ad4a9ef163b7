package kinds;

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

/** The values of one row of the table of {@code Big}. */
@Generated("io.fluxa.generator")
final class BigRow extends GeneratedRow {
    long id;
    Instant createdAt;
    Instant updatedAt;

    BigRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    BigRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        createdAt = ColumnReader.instant(results, 2);
        updatedAt = ColumnReader.instant(results, 3);
    }

    /** Reads what {@link #encode} wrote. */
    BigRow(RowDecoder in) {
        id = in.unsigned();
        createdAt = in.instant(0);
        updatedAt = in.instant(0);
    }

    private BigRow(BigRow original) {
        id = original.id;
        createdAt = original.createdAt;
        updatedAt = original.updatedAt;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public BigRow copy() {
        return new BigRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 0);
        out.unsigned(id);
        out.instant(createdAt, 0);
        out.instant(updatedAt, 0);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 2 -> ColumnBinder.instant(statement, parameter, updatedAt);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> createdAt = ColumnReader.instant(results, position);
            case 2 -> updatedAt = ColumnReader.instant(results, position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        BigRow row = (BigRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(createdAt, row.createdAt);
            case 2 -> Objects.equals(updatedAt, row.updatedAt);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> createdAt == null;
            case 2 -> updatedAt == null;
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

    @Override
    public Instant creation() {
        return createdAt;
    }

    @Override
    public void creation(Instant time) {
        createdAt = time;
    }

    @Override
    public Instant lastUpdate() {
        return updatedAt;
    }

    @Override
    public void lastUpdate(Instant time) {
        updatedAt = time;
    }
}
