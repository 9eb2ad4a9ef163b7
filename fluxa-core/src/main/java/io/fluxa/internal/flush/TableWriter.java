package io.fluxa.internal.flush;

import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.schema.EntitySchema;
import java.util.List;

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
        Chunks.ofRows(work.deletes, Widths.WRITE).forEach(writes -> {
            Target target = Target.asRead(schema, writes);
            long matched =
                    channel.update(schema, statements.delete(target), statement -> target.bind(statement, writes, 1));
            requireAll(matched, writes, "delete");
        });
    }

    void update() {
        work.updates.forEach(
                (group, all) -> work.table.chunks().ofUpdates(group, all).forEach(writes -> update(group, writes)));
    }

    void increment() {
        if (!work.increments.isEmpty()) {
            new IncrementWriter(work.table, channel).write(work.increments);
        }
    }

    void insert() {
        int columns = schema.columns().size();
        work.table
                .chunks()
                .ofInserts(work.inserts)
                .forEach(writes -> channel.update(schema, statements.insert(writes.size()), statement -> {
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
}
