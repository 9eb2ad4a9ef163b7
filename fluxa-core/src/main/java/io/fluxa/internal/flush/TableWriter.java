package io.fluxa.internal.flush;

import io.fluxa.error.EntityDeletedException;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.schema.EntitySchema;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sends the work of one table over one connection. */
final class TableWriter {

    private final TableWork work;
    private final EntitySchema schema;
    private final TableStatements statements;
    private final SqlChannel channel;

    TableWriter(TableWork work, SqlChannel channel) {
        this.work = work;
        this.schema = work.table.schema();
        this.statements = work.table.statements();
        this.channel = channel;
    }

    void delete() {
        chunks(work.deletes, Widths.WRITE, writes -> {
            int width = Widths.step(writes.size());
            long matched =
                    channel.update(schema, statements.delete(width), statement -> bindIds(statement, writes, width, 1));
            requireAll(matched, writes, "delete");
        });
    }

    void update() {
        for (Map.Entry<BitSet, List<Write>> group : work.updates.entrySet()) {
            chunks(
                    group.getValue(),
                    Widths.updates(group.getKey().cardinality()),
                    writes -> update(group.getKey(), writes));
        }
    }

    void increment() {
        if (!work.increments.isEmpty()) {
            new IncrementWriter(work.table, channel).write(work.increments);
        }
    }

    void insert() {
        int columns = schema.columns().size();
        chunks(
                work.inserts,
                Widths.inserts(columns),
                writes -> channel.update(schema, statements.insert(writes.size()), statement -> {
                    int parameter = 1;
                    for (Write write : writes) {
                        for (int column = 0; column < columns; column++) {
                            write.row().bind(column, statement, parameter++);
                        }
                    }
                }));
    }

    private void update(BitSet columns, List<Write> writes) {
        BitSet shared = sharedColumns(columns, writes);
        BitSet own = (BitSet) columns.clone();
        own.andNot(shared);
        int width = Widths.step(writes.size());
        long matched = channel.update(schema, statements.update(shared, own, width), statement -> {
            int parameter = 1;
            for (int column = shared.nextSetBit(0); column >= 0; column = shared.nextSetBit(column + 1)) {
                writes.get(0).row().bind(column, statement, parameter++);
            }
            for (int column = own.nextSetBit(0); column >= 0; column = own.nextSetBit(column + 1)) {
                for (int i = 0; i < width; i++) {
                    Write write = writes.get(Math.min(i, writes.size() - 1));
                    write.row().bind(0, statement, parameter++);
                    write.row().bind(column, statement, parameter++);
                }
            }
            bindIds(statement, writes, width, parameter);
        });
        requireAll(matched, writes, "update");
    }

    private static BitSet sharedColumns(BitSet columns, List<Write> writes) {
        BitSet shared = new BitSet();
        Write first = writes.get(0);
        columns.stream()
                .filter(column -> writes.stream().allMatch(write -> write.row().sameValue(column, first.row())))
                .forEach(shared::set);
        return shared;
    }

    private void requireAll(long matched, List<Write> writes, String operation) {
        if (matched != writes.size()) {
            throw new EntityDeletedException(schema.entity(), missing(writes), operation);
        }
    }

    private List<Long> missing(List<Write> writes) {
        int width = Widths.step(writes.size());
        Set<Long> found = channel.select(
                statements.selectIds(width), statement -> bindIds(statement, writes, width, 1), results -> {
                    Set<Long> ids = new HashSet<>();
                    while (results.next()) {
                        ids.add(results.getLong(1));
                    }
                    return ids;
                });
        return writes.stream().map(Write::id).filter(id -> !found.contains(id)).toList();
    }

    /** Binds the ids of some rows, the last one repeated up to a width. */
    static void bindIds(PreparedStatement statement, List<Write> writes, int width, int firstParameter)
            throws SQLException {
        for (int i = 0; i < width; i++) {
            writes.get(Math.min(i, writes.size() - 1)).row().bind(0, statement, firstParameter + i);
        }
    }

    static void chunks(List<Write> writes, int most, Consumer<List<Write>> action) {
        for (int from = 0; from < writes.size(); from += most) {
            action.accept(writes.subList(from, Math.min(from + most, writes.size())));
        }
    }
}
