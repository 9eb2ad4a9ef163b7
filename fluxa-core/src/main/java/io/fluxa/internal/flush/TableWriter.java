package io.fluxa.internal.flush;

import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.schema.EntitySchema;
import java.util.List;
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
            Target target = Target.asRead(schema, writes);
            long matched =
                    channel.update(schema, statements.delete(target), statement -> target.bind(statement, writes, 1));
            requireAll(matched, writes, "delete");
        });
    }

    void update() {
        boolean versioned = schema.versionColumn() >= 0;
        work.updates.forEach((group, all) ->
                chunks(all, Widths.updates(group.columns().cardinality(), versioned), writes -> update(group, writes)));
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

    private void update(UpdateGroup group, List<Write> writes) {
        UpdateShape shape = UpdateShape.of(schema, group, writes);
        long matched = channel.update(schema, statements.update(shape), statement -> shape.bind(statement, writes));
        requireAll(matched, writes, "update");
    }

    private void requireAll(long matched, List<Write> writes, String operation) {
        if (matched != writes.size()) {
            throw new Mismatch(work.table, channel).explain(writes, operation);
        }
    }

    static void chunks(List<Write> writes, int most, Consumer<List<Write>> action) {
        for (int from = 0; from < writes.size(); from += most) {
            action.accept(writes.subList(from, Math.min(from + most, writes.size())));
        }
    }
}
