package io.fluxa.internal.mysql.row;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.row.CellReader.Cell;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types that rows are made into. How a record is made of the columns of a result is decided once per record and labels. Safe for use by
 * several threads.
 */
public final class RowTypes {

    private final Map<Key, RecordType<?>> records = new ConcurrentHashMap<>();

    private record Key(Class<?> type, List<String> labels) {}

    /** Makes a value of a row; null for an only column that is NULL. */
    @FunctionalInterface
    interface RowType<T> {
        @Nullable
        T map(ResultRow row);
    }

    /**
     * What makes a type of such columns.
     *
     * @throws IllegalUseException when nothing does
     */
    <T> RowType<T> of(Class<T> type, Columns columns) {
        if (type.isRecord()) {
            return ofRecord(type, columns);
        }
        Cell cell = CellReader.of(boxed(type));
        if (cell == null) {
            throw notMappable(type.getTypeName()
                    + " is neither a record nor a type of a column; write a mapper, row -> new "
                    + type.getSimpleName() + "(…)");
        }
        if (columns.count() != 1) {
            throw notMappable("one " + type.getSimpleName() + " cannot be made of the columns " + columns.labels()
                    + "; select one, or map to a record");
        }
        return only(cell, type);
    }

    @SuppressWarnings("unchecked") // the cell of a type gives that type
    private static <T> RowType<T> only(Cell cell, Class<T> type) {
        return row -> (T) row.read(1, cell, type.getSimpleName());
    }

    @SuppressWarnings("unchecked") // the key holds the type
    private <T> RowType<T> ofRecord(Class<T> type, Columns columns) {
        Key key = new Key(type, columns.labels());
        RecordType<?> known = records.get(key);
        if (known == null) {
            known = RecordType.of(type, columns);
            records.put(key, known);
        }
        return (RowType<T>) known;
    }

    /** The class that a primitive is boxed into; every other class as it is. */
    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    static IllegalUseException notMappable(String message) {
        return new IllegalUseException(ErrorCode.ROW_NOT_MAPPABLE, "", message);
    }
}
