package io.fluxa.internal.mysql.row;

import io.fluxa.error.CorruptValueException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.row.CellReader.Cell;
import io.fluxa.mysql.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a result of the driver. Not safe for use by several threads. */
public final class ResultRow implements Row {

    private final String pool;
    private final ResultSet cells;
    private final Columns columns;
    private final RowTypes types;

    private ResultRow(String pool, ResultSet cells, Columns columns, RowTypes types) {
        this.pool = pool;
        this.cells = cells;
        this.columns = columns;
        this.types = types;
    }

    /** The row that a result is at, now and after it has moved on. */
    public static ResultRow of(String pool, ResultSet cells, RowTypes types) throws SQLException {
        return new ResultRow(pool, cells, Columns.of(cells.getMetaData()), types);
    }

    @Override
    public List<String> labels() {
        return columns.labels();
    }

    @Override
    public int position(String label) {
        return columns.position(label);
    }

    @Override
    @SuppressWarnings("unchecked") // the cell of a type gives that type
    public <T> @Nullable T get(int position, Class<T> type) {
        Cell cell = CellReader.of(type);
        if (cell == null) {
            throw new IllegalUseException(
                    ErrorCode.ROW_NOT_MAPPABLE, "", "no column can be read as " + type.getTypeName());
        }
        return (T) read(columns.checked(position), cell, type.getSimpleName());
    }

    @Override
    public long getUnsignedLong(int position) {
        Object bits = read(columns.checked(position), CellReader::unsigned, "an unsigned number");
        if (bits == null) {
            throw new IllegalUseException(
                    ErrorCode.UNEXPECTED_NULL,
                    "",
                    "column '" + columns.label(position) + "' is NULL, which no primitive can be; ask isNull first");
        }
        return (Long) bits;
    }

    @Override
    public boolean isNull(int position) {
        int at = columns.checked(position);
        return read(at, (results, known, column) -> results.getBytes(column), "bytes") == null;
    }

    @Override
    public <T> T as(Class<T> type) {
        T value = orNull(type);
        if (value == null) {
            throw new IllegalUseException(
                    ErrorCode.UNEXPECTED_NULL,
                    "",
                    "column '" + columns.label(1) + "' is NULL where a " + type.getSimpleName()
                            + " was asked for; leave such rows out, or read them with a mapper");
        }
        return value;
    }

    /** The same, with null for an only column that is NULL. */
    public <T> @Nullable T orNull(Class<T> type) {
        return types.of(type, columns).map(this);
    }

    Columns columns() {
        return columns;
    }

    /** Reads a value; the position is one of the columns. The driver throws unchecked exceptions too, with the value in their texts. */
    @Nullable
    Object read(int position, Cell cell, String wanted) {
        try {
            return cell.read(cells, columns, position);
        } catch (SQLException | RuntimeException unreadable) {
            throw new CorruptValueException(
                    pool,
                    "a value of column '" + columns.label(position) + "' cannot be read as " + wanted
                            + " without a loss; read it as another type, or cast it in the statement",
                    null);
        }
    }
}
