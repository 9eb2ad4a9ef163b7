package io.fluxa.internal.flush;

import io.fluxa.runtime.EntityState;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedRow;
import java.util.BitSet;

/**
 * What a flush has stored for one entity.
 *
 * @param table the table
 * @param entity the entity
 * @param kind what was done
 * @param before the row as it was stored before; of an insert, the same as after
 * @param after the row as it is stored now; of a delete, the row that was deleted
 * @param columns the columns that were set or incremented; empty for inserts and deletes
 * @param state what the entity was before
 */
public record StoredChange(
        Table table,
        GeneratedEntity<?, ?> entity,
        Kind kind,
        GeneratedRow before,
        GeneratedRow after,
        BitSet columns,
        EntityState<?> state) {

    /** What was done to the row. */
    public enum Kind {
        /** It is new. */
        INSERT,
        /** Some of its columns changed, perhaps the mark of a soft deletion. */
        UPDATE,
        /** It was really deleted. */
        DELETE
    }

    /** Takes note of a write that has been sent, before its entity is told. */
    static StoredChange of(Table table, Write write) {
        GeneratedEntity<?, ?> entity = write.entity();
        BitSet columns = (BitSet) write.columns().clone();
        write.increments().forEach(increment -> columns.set(increment.column()));
        return new StoredChange(
                table, entity, write.kind(), write.before(), write.row(), columns, FlushAccess.remember(entity));
    }

    /** Makes the entity as changed as it was before the flush, because the transaction was rolled back. */
    public void undo() {
        FlushAccess.undo(state);
    }
}
