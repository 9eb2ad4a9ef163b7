package io.fluxa.internal.context;

import io.fluxa.internal.mysql.RowLock;
import io.fluxa.runtime.GeneratedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as a transaction has to see them that holds some of them. Those are read with their lock again, because a plain read may
 * show what they were when the transaction began, before the change of somebody else that the lock has waited for.
 *
 * @param reader reads rows
 * @param held whether the open transaction holds the row with an id
 */
record HeldRows<R extends GeneratedRow>(RowReader<R> reader, LongPredicate held) {

    /** Of no row. */
    static final LongPredicate NOTHING = id -> false;

    /** The row with an id, or null. */
    @Nullable
    R byId(long id) {
        return reader.byId(id, held.test(id) ? RowLock.EXCLUSIVE : RowLock.NONE);
    }

    /** The rows with some ids, in no particular order; the ids must be distinct, rising and at least one. */
    List<R> byIds(long[] ids) {
        long[] locked =
                held == NOTHING ? new long[0] : Arrays.stream(ids).filter(held).toArray();
        if (locked.length == 0) {
            return reader.byIds(ids, RowLock.NONE);
        }
        List<R> rows = reader.byIds(locked, RowLock.EXCLUSIVE);
        long[] others = Arrays.stream(ids).filter(held.negate()).toArray();
        if (others.length > 0) {
            rows.addAll(reader.byIds(others, RowLock.NONE));
        }
        return rows;
    }

    /**
     * The same rows, but those that are held as they are now.
     *
     * @param rows what a plain read has found
     * @param wanted which of them matter
     */
    List<R> renewed(List<R> rows, LongPredicate wanted) {
        if (held == NOTHING) {
            return rows;
        }
        long[] locked = rows.stream()
                .mapToLong(GeneratedRow::id)
                .filter(held)
                .filter(wanted)
                .sorted()
                .toArray();
        if (locked.length == 0) {
            return rows;
        }
        LongMap<R> now = new LongMap<>();
        reader.byIds(locked, RowLock.EXCLUSIVE).forEach(row -> now.put(row.id(), row));
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(now.get(row.id()), row))
                .toList();
    }
}
