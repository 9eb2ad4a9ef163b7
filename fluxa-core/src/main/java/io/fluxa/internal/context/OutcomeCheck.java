package io.fluxa.internal.context;

import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.transaction.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out from the rows whether a unit of work took effect in one pool. The unit was all or nothing, so one row that tells is enough. The
 * rows are read with a shared lock, which waits until a commit that is still under way is done.
 */
final class OutcomeCheck {

    private final String pool;
    private final EntityReads reads;
    private final ChannelLender lender;
    private final IdentityHashMap<GeneratedEntity<?, ?>, GeneratedRow> stored = new IdentityHashMap<>();

    OutcomeCheck(String pool, EntityReads reads, ChannelLender lender) {
        this.pool = pool;
        this.reads = reads;
        this.lender = lender;
    }

    /** The outcome; after {@link Outcome#COMMITTED} the entities show what is stored. */
    Outcome of(List<GeneratedEntity<?, ?>> pending) {
        List<GeneratedEntity<?, ?>> concerned = pending.stream()
                .filter(entity -> reads.tableOf(entity).schema().pool().equals(pool))
                .toList();
        Map<Table, List<GeneratedEntity<?, ?>>> byTable = new HashMap<>();
        concerned.forEach(entity -> byTable.computeIfAbsent(reads.tableOf(entity), table -> new ArrayList<>())
                .add(entity));
        byTable.forEach((table, entities) -> read(FlushAccess.provider(entities.get(0)), table, entities));
        Outcome outcome = decide(concerned);
        if (outcome == Outcome.COMMITTED) {
            concerned.forEach(this::advance);
        }
        return outcome;
    }

    private <R extends GeneratedRow> void read(
            GeneratedProvider<?, R> provider, Table table, List<GeneratedEntity<?, ?>> entities) {
        long[] ids = entities.stream().mapToLong(GeneratedEntity::id).sorted().toArray();
        LongMap<R> rows = new LongMap<>();
        new RowReader<>(provider, table, lender).byIdsShared(ids).forEach(row -> rows.put(row.id(), row));
        for (GeneratedEntity<?, ?> entity : entities) {
            R row = rows.get(entity.id());
            if (row != null) {
                stored.put(entity, row);
            }
        }
    }

    private Outcome decide(List<GeneratedEntity<?, ?>> entities) {
        boolean committed = false;
        boolean rolledBack = false;
        for (GeneratedEntity<?, ?> entity : entities) {
            Outcome told = told(entity, stored.get(entity));
            committed |= told == Outcome.COMMITTED;
            rolledBack |= told == Outcome.ROLLED_BACK;
        }
        if (committed == rolledBack) {
            return Outcome.UNDECIDED;
        }
        return committed ? Outcome.COMMITTED : Outcome.ROLLED_BACK;
    }

    private Outcome told(GeneratedEntity<?, ?> entity, @Nullable GeneratedRow row) {
        if (FlushAccess.isDeleting(entity)) {
            return row == null ? Outcome.COMMITTED : Outcome.ROLLED_BACK;
        }
        if (FlushAccess.isNew(entity)) {
            return row == null ? Outcome.ROLLED_BACK : inserted(entity, row);
        }
        return row == null ? Outcome.UNDECIDED : updated(entity, row);
    }

    /** Times that the flush itself has set are not in the entity, so they tell nothing. */
    private Outcome inserted(GeneratedEntity<?, ?> entity, GeneratedRow row) {
        GeneratedRow wanted = FlushAccess.row(entity);
        BitSet columns = new BitSet();
        columns.set(0, reads.tableOf(entity).schema().columns().size());
        clearTimes(entity, columns);
        return same(columns, wanted, row) ? Outcome.COMMITTED : Outcome.UNDECIDED;
    }

    private Outcome updated(GeneratedEntity<?, ?> entity, GeneratedRow row) {
        int version = reads.tableOf(entity).schema().versionColumn();
        long before = FlushAccess.storedVersion(entity);
        if (version >= 0 && row.version() == before) {
            return Outcome.ROLLED_BACK;
        }
        BitSet columns = FlushAccess.changes(entity);
        if (columns.isEmpty() || version >= 0 && row.version() != before + 1) {
            return Outcome.UNDECIDED;
        }
        if (same(columns, FlushAccess.row(entity), row)) {
            return Outcome.COMMITTED;
        }
        return version < 0 && same(columns, FlushAccess.base(entity), row) ? Outcome.ROLLED_BACK : Outcome.UNDECIDED;
    }

    private void clearTimes(GeneratedEntity<?, ?> entity, BitSet columns) {
        int created = reads.tableOf(entity).schema().creationColumn();
        int updated = reads.tableOf(entity).schema().lastUpdateColumn();
        if (created >= 0) {
            columns.clear(created);
        }
        if (updated >= 0) {
            columns.clear(updated);
        }
    }

    private void advance(GeneratedEntity<?, ?> entity) {
        GeneratedRow row = stored.get(entity);
        if (row != null) {
            FlushAccess.replaceRow(entity, row);
        }
        FlushAccess.stored(entity);
    }

    private static boolean same(BitSet columns, GeneratedRow one, GeneratedRow other) {
        return columns.stream().allMatch(column -> one.sameValue(column, other));
    }
}
