package io.fluxa.internal.flush;

import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.Increment;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.IntegerType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sends relative changes, one statement per row, and reads the results back with one SELECT per set of columns. The bounds are
 * checked by the statement itself against the value it changes: {@code column BETWEEN least - delta AND most - delta}, which cannot overflow
 * in MySQL because both ends are cut to the range of the column.
 */
final class IncrementWriter {

    private final Table table;
    private final SqlChannel channel;

    IncrementWriter(Table table, SqlChannel channel) {
        this.table = table;
        this.channel = channel;
    }

    void write(List<Write> writes) {
        Map<BitSet, List<Write>> byColumns = new LinkedHashMap<>();
        for (Write write : writes) {
            List<Increment> increments = new ArrayList<>(write.increments());
            increments.sort(Comparator.comparingInt(Increment::column));
            BitSet relative = new BitSet();
            increments.forEach(increment -> relative.set(increment.column()));
            send(write, relative, increments);
            byColumns
                    .computeIfAbsent(withVersion(relative), columns -> new ArrayList<>())
                    .add(write);
        }
        byColumns.forEach(
                (columns, group) -> Chunks.ofRows(group, Widths.WRITE).forEach(chunk -> readBack(columns, chunk)));
    }

    private void send(Write write, BitSet relative, List<Increment> increments) {
        String sql = table.statements().increment(write.columns(), relative, write.guarded());
        long matched = channel.update(table.schema(), sql, statement -> bind(statement, write, increments));
        if (matched == 0) {
            throw refusal(write, relative, increments);
        }
    }

    private void bind(PreparedStatement statement, Write write, List<Increment> increments) throws SQLException {
        int parameter = 1;
        BitSet set = write.columns();
        for (int column = set.nextSetBit(0); column >= 0; column = set.nextSetBit(column + 1)) {
            write.row().bind(column, statement, parameter++);
        }
        for (Increment increment : increments) {
            statement.setLong(parameter++, increment.delta());
        }
        write.row().bind(0, statement, parameter++);
        if (write.guarded()) {
            statement.setLong(parameter++, write.version());
        }
        for (Increment increment : increments) {
            IntegerType type = typeOf(increment.column());
            statement.setLong(parameter++, lowest(increment, type));
            statement.setLong(parameter++, highest(increment, type));
        }
    }

    private RuntimeException refusal(Write write, BitSet relative, List<Increment> increments) {
        channel.undo(); // so that the SELECT does not show what this unit did before
        String entity = table.schema().entity();
        BitSet wanted = withVersion(relative);
        GeneratedRow stored = channel.selectOne(
                table.statements().selectColumns(wanted, 1, channel.readsSnapshot()),
                statement -> write.row().bind(0, statement, 1),
                results -> read(wanted, results, write.row().copy()));
        if (stored == null) {
            return new EntityDeletedException(entity, List.of(write.id()), "increment");
        }
        if (write.guarded() && stored.version() != write.version()) {
            return new EntityStaleException(entity, List.of(write.id()), "update");
        }
        Increment refused = increments.stream()
                .filter(increment -> !allows(increment, stored))
                .findFirst()
                .orElse(increments.get(0));
        Column column = table.schema().columns().get(refused.column());
        return new BoundsExceededException(entity, write.id(), column.field(), refused.limit());
    }

    private boolean allows(Increment increment, GeneratedRow stored) {
        int column = increment.column();
        IntegerType type = typeOf(column);
        return !stored.isNull(column)
                && stored.integer(column) >= lowest(increment, type)
                && stored.integer(column) <= highest(increment, type);
    }

    private static GeneratedRow read(BitSet columns, ResultSet results, GeneratedRow row) throws SQLException {
        int position = 2;
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            row.read(column, results, position++);
        }
        return row;
    }

    private void readBack(BitSet columns, List<Write> writes) {
        Map<Long, GeneratedRow> rows = new HashMap<>();
        writes.forEach(write -> rows.put(write.id(), write.row()));
        boolean versioned = table.schema().versionColumn() >= 0;
        Target target = Target.ids(writes);
        channel.select(
                table.statements().selectColumns(columns, target.width(), false),
                statement -> target.bind(statement, writes, 1),
                results -> {
                    while (results.next()) {
                        read(columns, results, Objects.requireNonNull(rows.get(results.getLong(1))));
                    }
                    return rows;
                });
        if (versioned) {
            writes.forEach(IncrementWriter::keepWhatWasRead);
        }
    }

    /** Where somebody else has counted too, the set columns of the row are not the current ones, so the next guarded write must fail. */
    private static void keepWhatWasRead(Write write) {
        if (write.row().version() != write.version() + 1) {
            write.row().version(write.version());
        }
    }

    /** Some columns and the version, which an increment changes too. */
    private BitSet withVersion(BitSet columns) {
        BitSet all = (BitSet) columns.clone();
        if (table.schema().versionColumn() >= 0) {
            all.set(table.schema().versionColumn());
        }
        return all;
    }

    private IntegerType typeOf(int column) {
        return (IntegerType) table.schema().columns().get(column).type();
    }

    private static long lowest(Increment increment, IntegerType type) {
        return Math.max(type.min(), minus(increment.bounds().least(), increment.delta()));
    }

    private static long highest(Increment increment, IntegerType type) {
        return Math.min(type.max(), minus(increment.bounds().most(), increment.delta()));
    }

    private static long minus(long a, long b) {
        long result = a - b;
        boolean overflow = ((a ^ b) & (a ^ result)) < 0;
        return overflow ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : result;
    }
}
