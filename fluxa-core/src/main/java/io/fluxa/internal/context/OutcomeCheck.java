package io.fluxa.internal.context;

import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.ChannelLender;
import io.fluxa.internal.mysql.RowLock;
import io.fluxa.runtime.EntityState;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.transaction.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out from the rows whether a unit of work took effect in one pool. The unit was all or nothing, so one row that tells is enough: a
 * new one that is there or not, one to be deleted that is still there, one with its old version. A new row that somebody has deleted since
 * misleads; nobody knows its id yet, so that is left out of account. The rows are read with a shared lock, which waits until a commit
 * that is still under way is done.
 */
final class OutcomeCheck {

    private final EntityReads reads;
    private final ChannelLender lender;
    private final IdentityHashMap<GeneratedEntity<?, ?>, GeneratedRow> stored = new IdentityHashMap<>();

    OutcomeCheck(EntityReads reads, ChannelLender lender) {
        this.reads = reads;
        this.lender = lender;
    }

    /** The outcome; after {@link Outcome#COMMITTED} the entities show what is stored. Undecided when an entity was changed since. */
    Outcome of(Changes.Doubt doubt) {
        if (!doubt.sent().stream().allMatch(FlushAccess::isCurrent)) {
            return Outcome.UNDECIDED;
        }
        List<GeneratedEntity<?, ?>> concerned = new ArrayList<>();
        Map<Table, List<GeneratedEntity<?, ?>>> byTable = new HashMap<>();
        for (EntityState<?> state : doubt.sent()) {
            GeneratedEntity<?, ?> entity = FlushAccess.entity(state);
            concerned.add(entity);
            byTable.computeIfAbsent(reads.tableOf(entity), table -> new ArrayList<>())
                    .add(entity);
        }
        byTable.forEach((table, entities) -> read(FlushAccess.provider(entities.get(0)), table, entities));
        Outcome outcome = decide(concerned, doubt.relative());
        if (outcome == Outcome.COMMITTED) {
            concerned.forEach(this::advance);
        }
        return outcome;
    }

    private <R extends GeneratedRow> void read(
            GeneratedProvider<?, R> provider, Table table, List<GeneratedEntity<?, ?>> entities) {
        long[] ids = entities.stream().mapToLong(GeneratedEntity::id).sorted().toArray();
        LongMap<R> rows = new LongMap<>();
        new RowReader<>(provider, table, lender).byIds(ids, RowLock.SHARED).forEach(row -> rows.put(row.id(), row));
        for (GeneratedEntity<?, ?> entity : entities) {
            R row = rows.get(entity.id());
            if (row != null) {
                stored.put(entity, row);
            }
        }
    }

    /**
     * Somebody else may have deleted the same row or set the same values meanwhile. That is only a hint, and hints count when all rows agree
     * and the unit comes to the same whether it is sent once or twice.
     */
    private Outcome decide(List<GeneratedEntity<?, ?>> entities, boolean relative) {
        Set<Told> told = EnumSet.noneOf(Told.class);
        entities.forEach(entity -> told.add(told(entity, stored.get(entity))));
        boolean committed = told.contains(Told.COMMITTED);
        boolean rolledBack = told.contains(Told.ROLLED_BACK);
        if (committed || rolledBack) {
            return committed && rolledBack ? Outcome.UNDECIDED : committed ? Outcome.COMMITTED : Outcome.ROLLED_BACK;
        }
        if (relative || told.size() != 1) {
            return Outcome.UNDECIDED;
        }
        return switch (told.iterator().next()) {
            case LOOKS_COMMITTED -> Outcome.COMMITTED;
            case LOOKS_ROLLED_BACK -> Outcome.ROLLED_BACK;
            default -> Outcome.UNDECIDED;
        };
    }

    private Told told(GeneratedEntity<?, ?> entity, @Nullable GeneratedRow row) {
        if (FlushAccess.isDeleting(entity)) {
            return row == null ? Told.LOOKS_COMMITTED : Told.ROLLED_BACK;
        }
        if (FlushAccess.isNew(entity)) {
            return row == null ? Told.ROLLED_BACK : inserted(entity, row);
        }
        return row == null ? Told.NOTHING : updated(entity, row);
    }

    /** What one row tells. */
    private enum Told {
        COMMITTED,
        LOOKS_COMMITTED,
        ROLLED_BACK,
        LOOKS_ROLLED_BACK,
        NOTHING
    }

    /** Times that the flush itself has set are not in the entity, so they tell nothing. */
    private Told inserted(GeneratedEntity<?, ?> entity, GeneratedRow row) {
        GeneratedRow wanted = FlushAccess.row(entity);
        BitSet columns = new BitSet();
        columns.set(0, reads.tableOf(entity).schema().columns().size());
        clearTimes(entity, columns);
        return same(columns, wanted, row) ? Told.COMMITTED : Told.NOTHING;
    }

    private Told updated(GeneratedEntity<?, ?> entity, GeneratedRow row) {
        int version = reads.tableOf(entity).schema().versionColumn();
        long before = FlushAccess.storedVersion(entity);
        if (version >= 0 && row.version() == before) {
            return Told.ROLLED_BACK;
        }
        BitSet columns = FlushAccess.changes(entity);
        if (columns.isEmpty() || version >= 0 && row.version() != before + 1) {
            return Told.NOTHING;
        }
        if (same(columns, FlushAccess.row(entity), row)) {
            return Told.LOOKS_COMMITTED;
        }
        return version < 0 && same(columns, FlushAccess.base(entity), row) ? Told.LOOKS_ROLLED_BACK : Told.NOTHING;
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
