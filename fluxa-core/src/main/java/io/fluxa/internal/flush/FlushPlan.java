package io.fluxa.internal.flush;

import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Increment;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sorts the changed entities of a context into the work of each pool and table, and checks what can be checked before anything is sent. */
final class FlushPlan {

    private final Function<GeneratedEntity<?, ?>, Table> tables;
    private final Instant now;
    private final IdentityHashMap<Table, TableWork> work = new IdentityHashMap<>();
    private final List<GeneratedEntity<?, ?>> unchanged = new ArrayList<>();

    private FlushPlan(Function<GeneratedEntity<?, ?>, Table> tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    /**
     * Plans the flush of some entities. The time goes into {@code createdAt} and {@code updatedAt}.
     *
     * @throws InvalidValueException when a required field of a new entity is null
     */
    static FlushPlan of(
            Iterable<GeneratedEntity<?, ?>> pending, Function<GeneratedEntity<?, ?>, Table> tables, Instant now) {
        FlushPlan plan = new FlushPlan(tables, now);
        pending.forEach(plan::add);
        return plan;
    }

    /** Entities whose changes were taken back, so that there is nothing to write. */
    List<GeneratedEntity<?, ?>> unchanged() {
        return unchanged;
    }

    private void add(GeneratedEntity<?, ?> entity) {
        if (FlushAccess.isGone(entity)) {
            return;
        }
        Table table = tables.apply(entity);
        EntitySchema schema = table.schema();
        if (FlushAccess.isDeleting(entity)) {
            of(table).deletes.add(Write.delete(entity, schema));
        } else if (FlushAccess.isNew(entity)) {
            requireApplied(entity, schema, null);
            Write write = Write.insert(entity, schema, now);
            requireComplete(write, schema);
            table.chunks().requireFit(write);
            of(table).inserts.add(write);
        } else {
            BitSet changes = FlushAccess.changes(entity);
            if (changes.isEmpty() && FlushAccess.increments(entity).isEmpty()) {
                unchanged.add(entity);
            } else {
                if (!FlushAccess.increments(entity).isEmpty()) {
                    requireApplied(entity, schema, FlushAccess.marked(entity));
                }
                Write write = Write.update(entity, schema, changes, now);
                table.chunks().requireFit(write);
                of(table).update(write);
            }
        }
    }

    private TableWork of(Table table) {
        return work.computeIfAbsent(table, TableWork::new);
    }

    /**
     * The work of each pool in the order of the pool codes, with its tables in the order of their names.
     *
     * @param raw statements of the application's own
     */
    List<PoolWork> pools(Map<MysqlDatabase, List<RawStatement>> raw) {
        Map<MysqlDatabase, PoolWork> pools = new HashMap<>();
        raw.forEach((database, statements) -> pools.put(database, new PoolWork(database, statements)));
        work.values().stream()
                .sorted(Comparator.comparing(each -> each.table.schema().table()))
                .forEach(each -> {
                    each.sort();
                    pools.computeIfAbsent(each.table.database(), database -> new PoolWork(database, List.of()))
                            .tables
                            .add(each);
                });
        return pools.values().stream()
                .sorted(Comparator.comparing(pool -> pool.database.code()))
                .toList();
    }

    /** After a rollback an increment can be left that the value set before it does not allow. Null stands for all columns. */
    private static void requireApplied(GeneratedEntity<?, ?> entity, EntitySchema schema, @Nullable BitSet set) {
        for (Increment increment : FlushAccess.increments(entity)) {
            if (set == null || set.get(increment.column())) {
                Column column = schema.columns().get(increment.column());
                throw new BoundsExceededException(schema.entity(), entity.id(), column.field(), increment.limit());
            }
        }
    }

    private static void requireComplete(Write write, EntitySchema schema) {
        List<Column> columns = schema.columns();
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.nullable() && write.row().isNull(i)) {
                throw new InvalidValueException(
                        ErrorCode.REQUIRED_VALUE,
                        schema.entity(),
                        column.field(),
                        "is required: it was never set on a new " + schema.entity() + "; set it before the flush");
            }
        }
    }
}
