package io.fluxa.internal.flush;

import io.fluxa.internal.flush.StoredChange.Kind;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.Increment;
import io.fluxa.runtime.ValueCheck;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * What a flush stores for one entity. The row is the entity's own, or a copy where the flush itself sets values, so that a
 * failure leaves the entity untouched.
 *
 * @param kind what is done
 * @param entity the entity
 * @param row the values to store
 * @param columns the columns to set; empty for inserts and deletes
 * @param increments the relative changes
 * @param guarded whether it is refused when somebody else changed the row since it was read
 */
record Write(
        Kind kind,
        GeneratedEntity<?, ?> entity,
        GeneratedRow row,
        BitSet columns,
        List<Increment> increments,
        boolean guarded) {

    private static final BitSet NO_COLUMNS = new BitSet(0);

    static Write delete(GeneratedEntity<?, ?> entity, EntitySchema schema) {
        return new Write(
                Kind.DELETE, entity, FlushAccess.row(entity), NO_COLUMNS, List.of(), schema.versionColumn() >= 0);
    }

    static Write insert(GeneratedEntity<?, ?> entity, EntitySchema schema, Instant now) {
        GeneratedRow row = FlushAccess.row(entity);
        boolean stampCreation = schema.creationColumn() >= 0 && row.creation() == null;
        boolean stampUpdate = schema.lastUpdateColumn() >= 0 && row.lastUpdate() == null;
        if (stampCreation || stampUpdate) {
            row = row.copy();
            if (stampCreation) {
                row.creation(kept(schema, schema.creationColumn(), now));
            }
            if (stampUpdate) {
                row.lastUpdate(kept(schema, schema.lastUpdateColumn(), now));
            }
        }
        return new Write(Kind.INSERT, entity, row, NO_COLUMNS, List.of(), false);
    }

    static Write update(GeneratedEntity<?, ?> entity, EntitySchema schema, BitSet changes, Instant now) {
        List<Increment> increments = FlushAccess.increments(entity);
        boolean stamp = schema.lastUpdateColumn() >= 0;
        boolean versioned = schema.versionColumn() >= 0;
        boolean guarded = versioned && !changes.isEmpty(); // increments alone are meant to add up
        GeneratedRow row = FlushAccess.row(entity);
        if (stamp || versioned || !increments.isEmpty()) {
            row = row.copy();
        }
        if (versioned) {
            row.version(FlushAccess.storedVersion(entity) + 1);
        }
        if (stamp) {
            row.lastUpdate(kept(schema, schema.lastUpdateColumn(), now));
            changes.set(schema.lastUpdateColumn());
        }
        return new Write(Kind.UPDATE, entity, row, changes, increments, guarded);
    }

    /** The time as the column keeps it; MySQL would round it, perhaps into the future. */
    private static Instant kept(EntitySchema schema, int column, Instant now) {
        return schema.columns().get(column).type() instanceof DateTimeType type
                ? ValueCheck.truncate(now, type.precision())
                : now;
    }

    /** The row as it is stored now; of an insert, the row to store. */
    GeneratedRow before() {
        return kind == Kind.INSERT ? row : FlushAccess.base(entity);
    }

    long id() {
        return row.id();
    }

    /** The version that the row was read with, not the one to store. */
    long version() {
        return FlushAccess.storedVersion(entity);
    }
}
